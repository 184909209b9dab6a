package org.binglian.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.stream.Stream;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Unavailable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server that speaks S3, over HTTP. */
class S3StorageTest extends StorageTests {

    private static final S3Client CLIENT = S3Connection.open(S3Server.settings());

    @Override
    Storage storage() {
        return new S3Storage(CLIENT, "files");
    }

    @Test
    void aFileThatIsHandedInGoesThereAndNothingStaysOnTheDisk() throws IOException {
        Incoming incoming = new Incoming(folder.resolve("incoming"));
        CheckedFileStore store = new CheckedFileStore(incoming, file -> {}, new ContentFolder(storage(), incoming));

        byte[] pdf = SampleFiles.of("pdf");

        StoredFile file = store.store(new ByteArrayInputStream(pdf), "a.pdf");

        assertThat(store.open(file.hash())).hasBinaryContent(pdf);
        assertThat(storage().has(ContentFolder.place(file.hash()))).isTrue();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aStoreThatIsDownIsToldAsSuch() throws IOException {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = URI.create("http://localhost:" + free.getLocalPort());
        }
        Storage down = new S3Storage(S3Connection.open(S3Server.settings(nobody)), "files");

        for (Runnable request : Stream.<Runnable>of(
                        () -> down.open("a"),
                        () -> down.has("a"),
                        () -> down.put("a", folder),
                        () -> down.move("a", "b"),
                        () -> down.delete("a"))
                .toList()) {
            assertThatExceptionOfType(Unavailable.class)
                    .isThrownBy(request::run)
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("file-store-unavailable"));
        }
    }
}
