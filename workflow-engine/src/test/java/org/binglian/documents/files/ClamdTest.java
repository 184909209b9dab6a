package org.binglian.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Rejected;
import org.binglian.identity.Unavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real sockets. */
class ClamdTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("file"), "0123456789".repeat(20_000).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void everyByteIsScanned() throws IOException {
        try (FakeClamd scanner = new FakeClamd(FakeClamd.EICAR)) {
            new Clamd(scanner.address(), LONG).requireClean(file);

            assertThat(scanner.received()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void whatIsFoundIsNamed() throws IOException {
        Files.writeString(file, "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
        try (FakeClamd scanner = new FakeClamd(FakeClamd.EICAR)) {
            Clamd clamd = new Clamd(scanner.address(), LONG);

            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> clamd.requireClean(file))
                    .satisfies(rejected -> assertThat(rejected.faults())
                            .singleElement()
                            .satisfies(fault -> {
                                assertThat(fault.code()).isEqualTo("document.infected");
                                assertThat(fault.args()).containsExactly("Eicar-Signature");
                            }));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "stream: OK, but",
                "OK",
                "INSTREAM size limit exceeded. ERROR\0",
                "HTTP/1.1 400 Bad Request",
                "stream: OK\0stream: OK\0",
            })
    void noOtherAnswerPasses(String answer) throws IOException {
        try (FakeClamd scanner = new FakeClamd(content -> answer)) {
            cannotTell(new Clamd(scanner.address(), LONG));
        }
    }

    @Test
    void aScannerThatIsTooSlowDoesNotPass() throws IOException {
        try (FakeClamd scanner = FakeClamd.silent()) {
            cannotTell(new Clamd(scanner.address(), Duration.ofMillis(100)));
        }
    }

    @Test
    void aScannerThatIsDeadDoesNotPass() throws IOException {
        FakeClamd scanner = new FakeClamd(FakeClamd.EICAR);
        scanner.close();

        cannotTell(new Clamd(scanner.address(), LONG));
    }

    @Test
    void whatCannotBeScannedIsNotKept() throws IOException {
        Path files = folder.resolve("files");
        Incoming incoming = new Incoming(files);
        FakeClamd scanner = new FakeClamd(FakeClamd.EICAR);
        scanner.close();
        CheckedFileStore store = new CheckedFileStore(
                incoming,
                new Clamd(scanner.address(), LONG),
                new ContentFolder(new DiskStorage(files, Clock.systemUTC()), incoming));

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> store.store(new ByteArrayInputStream(SampleFiles.of("pdf")), "a.pdf"));
        assertThat(files).isEmptyDirectory();
    }

    @Test
    void whatIsKeptAlreadyWasScannedWhenItCame() throws IOException {
        Path files = folder.resolve("files");
        Incoming incoming = new Incoming(files);
        ContentFolder content = new ContentFolder(new DiskStorage(files, Clock.systemUTC()), incoming);
        byte[] pdf = SampleFiles.of("pdf");
        FakeClamd scanner = new FakeClamd(FakeClamd.EICAR);
        CheckedFileStore store = new CheckedFileStore(incoming, new Clamd(scanner.address(), LONG), content);
        StoredFile first = store.store(new ByteArrayInputStream(pdf), "a.pdf");
        scanner.close();

        assertThat(store.store(new ByteArrayInputStream(pdf), "b.pdf").hash()).isEqualTo(first.hash());
    }

    private void cannotTell(Clamd clamd) {
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> clamd.requireClean(file))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("scan-unavailable");
                    assertThat(problem.retryAfter()).isPositive();
                });
    }
}
