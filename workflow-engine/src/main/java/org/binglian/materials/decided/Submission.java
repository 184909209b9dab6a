package org.binglian.materials.decided;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.binglian.catalogue.MaterialType;
import org.binglian.identity.NewId;
import org.binglian.materials.MaterialContext;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant gave for one kind of material in one application: a document, a licence number or a commitment.
 * Kept by kind and not by requirement, so that nothing is lost when other answers select other items.
 */
@Entity
@Table(name = "material_submission")
class Submission {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID applicationId;
    private String applicationNumber;
    private String materialType;
    private String holder;

    /** The only project that it is for, when its kind is bound to one. */
    private @Nullable UUID project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document")
    private @Nullable UploadedDocument document;

    private @Nullable String licenceNumber;
    private @Nullable String committedBy;
    private @Nullable Instant committedAt;
    private @Nullable String consentedBy;
    private @Nullable Instant consentedAt;

    /** Codes of the departments that the document goes to; settled at submission. */
    @Convert(converter = CodesAsText.class)
    private Set<String> departments;

    /** Day of acceptance, from which the departments have the document on file. */
    private @Nullable LocalDate onFileSince;

    @SuppressWarnings("NullAway.Init")
    Submission() {}

    Submission(MaterialContext context, MaterialType type) {
        this.id = NewId.uuid();
        this.applicationId = context.applicationId();
        this.applicationNumber = context.number();
        this.materialType = type.code();
        this.holder = context.holder();
        this.project = type.projectBound() ? context.project() : null;
        this.departments = Set.of();
    }

    void upload(UploadedDocument uploaded) {
        document = uploaded;
        committedBy = null;
        committedAt = null;
    }

    void giveNumber(String number) {
        licenceNumber = number;
    }

    void commit(String by, Instant at) {
        document = null;
        committedBy = by;
        committedAt = at;
    }

    /** Whatever was on file before counts again. */
    void takeDocumentBack() {
        document = null;
    }

    void consent(String by, Instant at) {
        consentedBy = by;
        consentedAt = at;
    }

    void withdrawConsent() {
        consentedBy = null;
        consentedAt = null;
    }

    void goesTo(Set<String> departmentCodes) {
        departments = departmentCodes;
    }

    String materialType() {
        return materialType;
    }

    @Nullable UploadedDocument document() {
        return document;
    }

    @Nullable String licenceNumber() {
        return licenceNumber;
    }

    @Nullable Instant consentedAt() {
        return consentedAt;
    }

    boolean committed() {
        return committedAt != null;
    }
}
