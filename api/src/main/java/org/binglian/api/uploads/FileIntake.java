package org.binglian.api.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.binglian.api.http.Retries;
import org.binglian.cases.Evidence;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.materials.MaterialLine;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Hands in a file for a requirement. It is inspected and kept outside of any transaction: a slow scanner or store locks no application. */
@Component
public class FileIntake {

    private final Evidence evidence;
    private final FileStore files;
    private final Retries retries;

    FileIntake(Evidence evidence, FileStore files, Retries retries) {
        this.evidence = evidence;
        this.files = files;
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

    private StoredFile stored(InputStreamSource content, String name) {
        try (InputStream in = content.getInputStream()) {
            return files.store(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
