package org.binglian.api.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.binglian.api.http.Retries;
import org.binglian.cases.Evidence;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.documents.UploadInfo;
import org.binglian.documents.Uploads;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.materials.MaterialLine;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Hands in a file for a requirement. It is inspected and kept outside of any transaction: a slow scanner or store locks no application. */
@Component
public class FileIntake {

    private final Evidence evidence;
    private final FileStore files;
    private final Uploads uploads;
    private final Retries retries;

    FileIntake(Evidence evidence, FileStore files, Uploads uploads, Retries retries) {
        this.evidence = evidence;
        this.files = files;
        this.uploads = uploads;
        this.retries = retries;
    }

    /**
     * @throws org.binglian.identity.Rejected when the file may not be kept or the material is not to be brought
     * @throws org.binglian.identity.Unavailable when it cannot be inspected or kept at the moment
     */
    public MaterialLine take(
            UUID application, String requirement, InputStreamSource content, String name, Actor owner) {
        evidence.requireOpen(application, owner);
        StoredFile file = stored(content, name);
        return retries.inTransaction(() -> evidence.upload(application, requirement, file, owner));
    }

    /**
     * Hands in what has arrived as a whole. What may not be kept is forgotten, so that another file can come in its place; what could not be
     * inspected or kept now stays and can be handed in later.
     */
    void take(UploadInfo upload, Actor owner) {
        evidence.requireOpen(upload.applicationId(), owner);
        StoredFile file = arrived(upload, owner);
        retries.inTransaction(() -> {
            if (uploads.handIn(upload.id(), owner)) {
                evidence.upload(upload.applicationId(), upload.requirement(), file, owner);
            }
        });
        uploads.clear(upload.id());
    }

    private StoredFile arrived(UploadInfo upload, Actor owner) {
        try {
            StoredFile file = stored(() -> uploads.content(upload.id(), owner), upload.fileName());
            if (upload.sha256() != null && !upload.sha256().equals(file.hash())) {
                throw new Rejected(new Fault("/sha256", "document.not-as-told"));
            }
            return file;
        } catch (Rejected e) {
            uploads.discard(upload.id(), owner);
            throw e;
        }
    }

    private StoredFile stored(InputStreamSource content, String name) {
        try (InputStream in = content.getInputStream()) {
            return files.store(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
