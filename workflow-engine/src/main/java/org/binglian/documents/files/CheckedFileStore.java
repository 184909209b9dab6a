package org.binglian.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.identity.NewId;
import org.springframework.stereotype.Component;

/** Takes a file in, looks at what it is and keeps it only when it may be kept. */
@Component
class CheckedFileStore implements FileStore {

    private final Incoming incoming;
    private final VirusScanner scanner;
    private final ContentFolder folder;
    private final ContentInspection inspection = new ContentInspection();

    CheckedFileStore(Incoming incoming, VirusScanner scanner, ContentFolder folder) {
        this.incoming = incoming;
        this.scanner = scanner;
        this.folder = folder;
    }

    @Override
    public StoredFile store(InputStream in, String fileName) {
        return store(in, fileName, scanner);
    }

    @Override
    public StoredFile storeOwn(InputStream in, String fileName) {
        return store(in, fileName, file -> {});
    }

    private StoredFile store(InputStream in, String fileName, VirusScanner asked) {
        String name = FileName.checked(fileName);
        Content content = incoming.receive(in, MAX_SIZE);
        try {
            FileType type = checkedType(content);
            // What is kept was looked at when it came.
            if (!folder.has(content.hash())) {
                asked.requireClean(content.file());
            }
            folder.keep(content);
            return new StoredFile(NewId.uuid(), content.hash(), type.named(name), type.mediaType(), content.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            incoming.discard(content.file());
        }
    }

    @Override
    public InputStream open(String hash) {
        return folder.open(hash);
    }

    private FileType checkedType(Content content) throws IOException {
        FileSize.requireAcceptable(content.size());
        return inspection.typeOf(content.file()).orElseThrow(() -> FileFault.because("type-not-accepted"));
    }
}
