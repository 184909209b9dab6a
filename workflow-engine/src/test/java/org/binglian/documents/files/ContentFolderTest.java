package org.binglian.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.stream.Stream;
import org.binglian.documents.DamagedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    private static final byte[] CONTENT = "营业执照".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path dataDir;

    private Storage disk;
    private Incoming incoming;
    private ContentFolder folder;

    @BeforeEach
    void open() {
        disk = new DiskStorage(dataDir, Clock.systemUTC());
        incoming = new Incoming(dataDir.resolve("incoming"));
        folder = new ContentFolder(disk, incoming);
    }

    private String kept() {
        return folder.keep(new ByteArrayInputStream(CONTENT));
    }

    private Path onDisk(String hash) {
        return dataDir.resolve(ContentFolder.place(hash));
    }

    @Test
    void theSameContentLiesThereOnce() throws IOException {
        String hash = kept();

        assertThat(kept()).isEqualTo(hash);
        try (Stream<Path> files = Files.walk(dataDir)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(onDisk(hash));
        }
    }

    @Test
    void contentThatIsMissingIsToldAsMissing() throws IOException {
        String hash = kept();
        Files.delete(onDisk(hash));

        assertThatExceptionOfType(DamagedFile.class)
                .isThrownBy(() -> folder.open(hash))
                .withMessageContaining(hash)
                .withMessageContaining("missing");
    }

    @Test
    void notAByteOfDamagedContentIsGivenOut() throws IOException {
        String hash = kept();
        Files.writeString(onDisk(hash), "营业执掌");

        assertThatExceptionOfType(DamagedFile.class)
                .isThrownBy(() -> folder.open(hash))
                .withMessageContaining("not what was kept");
    }

    @Test
    void damagedEncryptedContentIsDamagedToo() throws IOException {
        String key = "k " + Base64.getEncoder().encodeToString(new byte[32]);
        FileKeys keys = FileKeys.in(Files.writeString(dataDir.resolve("keys"), key));
        folder = new ContentFolder(new EncryptedStorage(disk, keys, incoming), incoming);
        String hash = kept();
        byte[] bytes = Files.readAllBytes(onDisk(hash));
        bytes[bytes.length - 1] ^= 1;
        Files.write(onDisk(hash), bytes);

        assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> folder.open(hash));
    }

    @Test
    void contentThatWasTakenAwayTooEarlyIsStillFound() {
        String hash = kept();
        disk.move(ContentFolder.place(hash), ContentFolder.REMOVED + hash);

        assertThat(folder.open(hash)).hasBinaryContent(CONTENT);
    }
}
