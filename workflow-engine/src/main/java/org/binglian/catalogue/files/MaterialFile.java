package org.binglian.catalogue.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.binglian.catalogue.GuideFile;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;

/** Which bytes of the file store are a file of which item. */
@Entity
@Table(name = "material_file")
class MaterialFile {

    @Id
    private UUID id;

    private String item;
    private String hash;
    private String fileName;
    private String mediaType;
    private long bytes;
    private String storedBy;
    private Instant storedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    MaterialFile() {}

    MaterialFile(String item, StoredFile file, Actor by, Instant at) {
        this.id = file.id();
        this.item = item;
        this.hash = file.hash();
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.bytes = file.size();
        this.storedBy = by.username();
        this.storedAt = at;
    }

    boolean belongsTo(String code) {
        return item.equals(code);
    }

    String hash() {
        return hash;
    }

    GuideFile file() {
        return new GuideFile(id, fileName, mediaType, bytes);
    }
}
