package org.binglian.documents.uploads;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.binglian.documents.NewUpload;
import org.binglian.documents.UploadInfo;
import org.binglian.identity.Conflict;
import org.binglian.identity.NewId;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/** A file of which pieces have arrived. Its version lets only one of two windows append at a time. */
@Entity
@Table(name = "file_upload")
class PartialUpload {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String owner;
    private UUID applicationId;
    private String requirement;
    private String fileName;
    private long bytes;

    @Column(name = "sha256")
    private @Nullable String hash;

    private long arrived;
    private boolean handedIn;
    private Instant expiresAt;

    /** Names of the pieces by where they start. */
    @ElementCollection
    @CollectionTable(name = "file_upload_part", joinColumns = @JoinColumn(name = "upload_id"))
    @MapKeyColumn(name = "starts_at")
    @Column(name = "name")
    @SortNatural
    private SortedMap<Long, UUID> pieces = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    PartialUpload() {}

    PartialUpload(NewUpload asked, String fileName, String owner, Instant expiresAt) {
        this.id = NewId.uuid();
        this.owner = owner;
        this.applicationId = asked.applicationId();
        this.requirement = asked.requirement();
        this.fileName = fileName;
        this.bytes = asked.size();
        this.hash = asked.sha256();
        this.expiresAt = expiresAt;
    }

    boolean belongsTo(String username) {
        return owner.equals(username);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** A piece belongs where the last one ended. */
    void requireAt(long offset) {
        if (offset != arrived) {
            throw new Conflict("upload-offset", Set.of(), arrived);
        }
    }

    void append(UUID piece, long size) {
        pieces.put(arrived, piece);
        arrived += size;
    }

    /** @return false when it was handed in already */
    boolean handIn() {
        boolean first = !handedIn;
        handedIn = true;
        return first;
    }

    void clear() {
        pieces.clear();
    }

    List<UUID> pieces() {
        return List.copyOf(pieces.values());
    }

    UploadInfo info() {
        return new UploadInfo(id, applicationId, requirement, fileName, bytes, hash, arrived, handedIn, expiresAt);
    }
}
