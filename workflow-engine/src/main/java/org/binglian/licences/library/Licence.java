package org.binglian.licences.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.binglian.identity.NewId;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceStatus;
import org.binglian.licences.NewLicence;
import org.jspecify.annotations.Nullable;

@Entity
class Licence {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String type;
    private String title;
    private String number;
    private String comparableNumber;
    private String holder;
    private String issuer;
    private LocalDate issuedOn;
    private @Nullable LocalDate validUntil;
    private @Nullable UUID project;
    private @Nullable UUID instrument;

    @Enumerated(EnumType.STRING)
    private LicenceStatus status;

    @SuppressWarnings("NullAway.Init")
    Licence() {}

    Licence(NewLicence licence, String number) {
        this.id = NewId.uuid();
        this.type = licence.type();
        this.title = licence.title();
        this.number = number;
        this.comparableNumber = LicenceNumber.comparable(number);
        this.holder = licence.holder();
        this.issuer = licence.issuer();
        this.issuedOn = licence.issuedOn();
        this.validUntil = licence.validUntil();
        this.project = licence.project();
        this.instrument = licence.instrument();
        this.status = LicenceStatus.VALID;
    }

    boolean says(NewLicence licence) {
        return title.equals(licence.title())
                && holder.equals(licence.holder())
                && issuer.equals(licence.issuer())
                && issuedOn.equals(licence.issuedOn())
                && Objects.equals(validUntil, licence.validUntil())
                && Objects.equals(project, licence.project())
                && Objects.equals(instrument, licence.instrument());
    }

    boolean validOn(LocalDate day) {
        return status == LicenceStatus.VALID
                && !day.isBefore(issuedOn)
                && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean heldBy(String someone) {
        return holder.equals(someone);
    }

    boolean countsFor(UUID wanted) {
        return project == null || project.equals(wanted);
    }

    void revoke() {
        status = LicenceStatus.REVOKED;
    }

    LicenceInfo info() {
        return new LicenceInfo(id, type, title, number, holder, issuer, issuedOn, validUntil, status);
    }
}
