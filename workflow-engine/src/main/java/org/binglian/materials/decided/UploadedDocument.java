package org.binglian.materials.decided;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.binglian.documents.StoredFile;
import org.binglian.licences.TrustLevel;
import org.binglian.materials.DocumentInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A file that was handed in. Never deleted, and nothing of it changes but that its original was seen once: a later one takes its place in
 * the submission only.
 */
@Entity
@Table(name = "material_document")
class UploadedDocument implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID applicationId;
    private String materialType;
    private String hash;
    private String fileName;
    private String mediaType;
    private long bytes;
    private String uploadedBy;
    private Instant uploadedAt;

    /** Day on which an officer saw the original and found it to agree; none before. */
    private @Nullable LocalDate originalSeenOn;

    /** Login name of that officer. */
    private @Nullable String originalSeenBy;

    @SuppressWarnings("NullAway.Init")
    UploadedDocument() {}

    UploadedDocument(UUID applicationId, String materialType, StoredFile file, String by, Instant at) {
        this.id = file.id();
        this.applicationId = applicationId;
        this.materialType = materialType;
        this.hash = file.hash();
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.bytes = file.size();
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only new ones are ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }

    boolean belongsTo(UUID application) {
        return applicationId.equals(application);
    }

    boolean is(@Nullable UploadedDocument other) {
        return other != null && id.equals(other.id);
    }

    /** Where an original is asked for there is one, so that it is more than the applicant's own word. */
    TrustLevel trust(Demand demand) {
        if (originalSeen()) {
            return TrustLevel.B;
        }
        boolean own = demand.asker().requirement().madeByApplicant() && !demand.originalToBeSeen();
        return own ? TrustLevel.D : TrustLevel.C;
    }

    boolean originalSeen() {
        return originalSeenOn != null;
    }

    void originalSeen(LocalDate on, String by) {
        originalSeenOn = on;
        originalSeenBy = by;
    }

    String hash() {
        return hash;
    }

    DocumentInfo info() {
        return new DocumentInfo(id, fileName, mediaType, bytes, uploadedAt);
    }
}
