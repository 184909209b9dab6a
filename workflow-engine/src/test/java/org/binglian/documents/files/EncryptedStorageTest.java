package org.binglian.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedStorageTest extends StorageTests {

    private static final String OLD = "2016-11 " + key(1);
    private static final String NEW = "2016-12 " + key(2);
    private static final byte[] SECRET = "身份证号 330102198001010011".getBytes(StandardCharsets.UTF_8);

    private static String key(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    Storage storage() {
        return storage("# keys of the test", "", OLD);
    }

    private Storage disk() {
        return new DiskStorage(folder.resolve("disk"), Clock.systemUTC());
    }

    private Storage storage(String... keys) {
        return new EncryptedStorage(disk(), keys(keys), new Incoming(folder.resolve("incoming")));
    }

    private FileKeys keys(String... lines) {
        try {
            return FileKeys.in(Files.write(folder.resolve("keys"), Arrays.asList(lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path onDisk(String key) {
        return folder.resolve("disk").resolve(key);
    }

    private byte[] read(Storage storage, String key) throws IOException {
        try (InputStream in = storage.open(key).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    @Test
    void nothingOnTheDiskCanBeRead() throws IOException {
        put("a/secret", SECRET);

        assertThat(Files.readString(onDisk("a/secret"), StandardCharsets.ISO_8859_1))
                .contains("2016-11")
                .doesNotContain("330102198001010011");
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void theSameContentLooksOtherwiseEveryTime() throws IOException {
        put("a/one", SECRET);
        byte[] first = Files.readAllBytes(onDisk("a/one"));
        put("a/one", SECRET);

        assertThat(Files.readAllBytes(onDisk("a/one"))).isNotEqualTo(first);
    }

    @Test
    void anewKeyEncryptsAndTheOldOneStillOpens() throws IOException {
        put("a/old", SECRET);
        Storage rotated = storage(NEW, OLD);
        rotated.put("a/new", Files.write(folder.resolve("plain"), SECRET));

        assertThat(read(rotated, "a/old")).isEqualTo(SECRET);
        assertThat(read(rotated, "a/new")).isEqualTo(SECRET);
        assertThat(Files.readString(onDisk("a/new"), StandardCharsets.ISO_8859_1))
                .contains("2016-12");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> storage(OLD).open("a/new"))
                .withMessageContaining("2016-12");
    }

    @Test
    void whatWasKeptBeforeEncryptionStaysReadable() throws IOException {
        disk().put("a/early", Files.write(folder.resolve("plain"), SECRET));

        assertThat(read(storage(), "a/early")).isEqualTo(SECRET);
    }

    @Test
    void noFileCanBePutInThePlaceOfAnother() throws IOException {
        put("a/mine", SECRET);
        Files.copy(onDisk("a/mine"), onDisk("a/yours"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(storage(), "a/yours"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, -1})
    void aByteThatIsChangedIsNoticed(int position) throws IOException {
        put("a/changed", SECRET);
        byte[] bytes = Files.readAllBytes(onDisk("a/changed"));
        bytes[Math.floorMod(position, bytes.length)] ^= 1;
        Files.write(onDisk("a/changed"), bytes);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(storage(), "a/changed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# none", "id", "id c2hvcnQ=", "id not-base64", "a/b AAAA", "x AAAA AAAA"})
    void keysThatAreNoneAreRefusedAtTheStart(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> keys(line));
    }

    @Test
    void anIdStandsForOneKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> keys(OLD, "2016-11 " + key(3)));
    }
}
