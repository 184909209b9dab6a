package org.binglian.licences.library;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.binglian.identity.Conflict;
import org.binglian.identity.NewId;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceStatus;
import org.binglian.licences.NewLicence;
import org.binglian.licences.Replacement;
import org.binglian.licences.Standing;
import org.binglian.licences.TrustLevel;
import org.jspecify.annotations.Nullable;

/** One edition of a licence. */
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
    private String holderName;
    private String issuer;
    private LocalDate issuedOn;
    private @Nullable LocalDate validUntil;
    private @Nullable UUID project;
    private @Nullable UUID instrument;
    private @Nullable UUID application;

    @Enumerated(EnumType.STRING)
    private LicenceStatus status;

    private @Nullable String statusReason;

    @Enumerated(EnumType.STRING)
    private TrustLevel trust;

    private @Nullable String source;
    private int edition;
    private UUID firstEdition;
    private @Nullable UUID replaces;
    private @Nullable UUID replacedBy;
    private String verificationCode;

    @Convert(converter = FactsAsJson.class)
    @Column(length = 1_000_000)
    private Map<String, String> facts;

    private @Nullable String documentHash;
    private @Nullable Instant documentSignedAt;

    @SuppressWarnings("NullAway.Init")
    Licence() {}

    Licence(NewLicence licence, String number) {
        this.id = NewId.uuid();
        this.type = licence.type();
        this.title = licence.title();
        this.number = number;
        this.comparableNumber = LicenceNumber.comparable(number);
        this.holder = licence.holder();
        this.holderName = licence.holderName();
        this.issuer = licence.issuer();
        this.issuedOn = licence.issuedOn();
        this.validUntil = licence.validUntil();
        this.project = licence.project();
        this.instrument = licence.instrument();
        this.application = licence.application();
        this.status = LicenceStatus.VALID;
        this.trust = licence.trust();
        this.source = licence.source();
        this.edition = 1;
        this.firstEdition = id;
        this.verificationCode = VerificationCode.draw();
        this.facts = licence.facts();
    }

    boolean says(NewLicence licence) {
        return title.equals(licence.title())
                && holder.equals(licence.holder())
                && holderName.equals(licence.holderName())
                && issuer.equals(licence.issuer())
                && issuedOn.equals(licence.issuedOn())
                && Objects.equals(validUntil, licence.validUntil())
                && Objects.equals(project, licence.project())
                && Objects.equals(instrument, licence.instrument())
                && Objects.equals(source, licence.source())
                && facts.equals(licence.facts());
    }

    boolean validOn(LocalDate day) {
        return info().standing(day) == Standing.VALID;
    }

    boolean heldBy(String someone) {
        return holder.equals(someone);
    }

    boolean countsFor(UUID wanted) {
        return project == null || project.equals(wanted);
    }

    void revoke(String reason) {
        requireOneOf(EnumSet.of(LicenceStatus.VALID, LicenceStatus.SUSPENDED));
        decide(LicenceStatus.REVOKED, reason);
    }

    void suspend(String reason) {
        requireOneOf(EnumSet.of(LicenceStatus.VALID));
        decide(LicenceStatus.SUSPENDED, reason);
    }

    void resume() {
        requireOneOf(EnumSet.of(LicenceStatus.SUSPENDED));
        decide(LicenceStatus.VALID, null);
    }

    /** The next edition; this one gives way to it. */
    Licence replacedWith(Replacement replacement, LocalDate today) {
        requireOneOf(EnumSet.of(LicenceStatus.VALID));
        String kept = replacement.number() == null ? number : replacement.number();
        LocalDate until = replacement.validUntil() == null ? validUntil : replacement.validUntil();
        String name = replacement.holderName() == null ? holderName : replacement.holderName();
        NewLicence same = new NewLicence(
                type,
                title,
                kept,
                holder,
                issuer,
                today,
                until,
                project,
                instrument,
                trust,
                name,
                application,
                facts,
                source);
        Licence next = new Licence(same, kept);
        next.edition = edition + 1;
        next.firstEdition = firstEdition;
        next.replaces = id;
        replacedBy = next.id;
        decide(LicenceStatus.REPLACED, replacement.reason());
        return next;
    }

    /** What this system issued is known better here; of what came from elsewhere only that library can speak. */
    boolean mayBeToldBy(@Nullable String library) {
        return source == null || source.equals(library);
    }

    /**
     * Says what its library says now.
     *
     * @return whether it had been taken for gone and stands again
     */
    boolean follow(NewLicence told) {
        if (source == null) {
            return false;
        }
        title = told.title();
        holderName = told.holderName();
        issuer = told.issuer();
        issuedOn = told.issuedOn();
        validUntil = told.validUntil();
        trust = told.trust();
        boolean back = status == LicenceStatus.REVOKED;
        decide(LicenceStatus.VALID, null);
        return back;
    }

    /** @return whether it stood until now */
    boolean leave(String reason) {
        boolean stood = status == LicenceStatus.VALID;
        decide(LicenceStatus.REVOKED, reason);
        return stood;
    }

    private void requireOneOf(Set<LicenceStatus> allowed) {
        if (source != null) {
            throw new Conflict("licence.kept-elsewhere", Set.of(), number);
        }
        if (!allowed.contains(status)) {
            throw new Conflict(
                    "licence.status", allowed.stream().map(Enum::name).collect(Collectors.toSet()), number, status);
        }
    }

    private void decide(LicenceStatus decided, @Nullable String reason) {
        status = decided;
        statusReason = reason;
    }

    LicenceInfo info() {
        return new LicenceInfo(
                id,
                type,
                title,
                number,
                holder,
                issuer,
                issuedOn,
                validUntil,
                status,
                trust,
                verificationCode,
                edition,
                replaces,
                replacedBy,
                statusReason,
                application,
                holderName,
                source,
                facts,
                documentHash,
                version == null ? 0 : version);
    }
}
