package org.binglian.documents.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every storage does. */
abstract class StorageTests {

    @TempDir
    Path folder;

    /** A folder of the test's own within the storage. */
    private final String top = UUID.randomUUID() + "/";

    abstract Storage storage();

    void put(String key, byte[] content) {
        try {
            Path file = Files.write(folder.resolve(UUID.randomUUID().toString()), content);
            storage().put(key, file);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable String text(String key) {
        return storage().open(key).map(StorageTests::read).orElse(null);
    }

    private static String read(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesBackWhatWasPut() {
        put(top + "a/文件", bytes("内容"));
        put(top + "empty", new byte[0]);

        assertThat(text(top + "a/文件")).isEqualTo("内容");
        assertThat(text(top + "empty")).isEmpty();
        assertThat(storage().has(top + "a/文件")).isTrue();
    }

    @Test
    void putsInPlaceOfWhatWasThere() {
        put(top + "a", bytes("first"));
        put(top + "a", bytes("second"));

        assertThat(text(top + "a")).isEqualTo("second");
    }

    @Test
    void holdsLargeContent() {
        byte[] large = bytes("0123456789abcdef".repeat(200_000));
        put(top + "large", large);

        assertThat(text(top + "large")).hasSize(large.length).endsWith("def");
    }

    @Test
    void knowsWhatIsNotThere() {
        assertThat(storage().open(top + "nothing")).isEmpty();
        assertThat(storage().has(top + "nothing")).isFalse();
        storage().delete(top + "nothing");
        try (Stream<Storage.Kept> none = storage().under(top + "none/")) {
            assertThat(none).isEmpty();
        }
    }

    @Test
    void movesAndDeletes() {
        put(top + "from/name", bytes("moved"));

        storage().move(top + "from/name", top + "to/name");

        assertThat(storage().has(top + "from/name")).isFalse();
        assertThat(text(top + "to/name")).isEqualTo("moved");
        storage().delete(top + "to/name");
        assertThat(storage().has(top + "to/name")).isFalse();
    }

    @Test
    void listsWhatLiesUnderAFolder() {
        put(top + "a/1", bytes("1"));
        put(top + "a/b/2", bytes("2"));
        put(top + "c/3", bytes("3"));

        try (Stream<Storage.Kept> found = storage().under(top + "a/")) {
            assertThat(found)
                    .allSatisfy(kept -> assertThat(kept.since()).isAfter(Instant.parse("2020-01-01T00:00:00Z")))
                    .extracting(Storage.Kept::key)
                    .containsExactlyInAnyOrder(top + "a/1", top + "a/b/2");
        }
    }
}
