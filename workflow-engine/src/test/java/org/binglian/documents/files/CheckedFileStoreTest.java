package org.binglian.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedFileStoreTest {

    @TempDir
    Path dataDir;

    private FileStore store;

    @BeforeEach
    void open() {
        Incoming incoming = new Incoming(dataDir.resolve("incoming"));
        Storage disk = new DiskStorage(dataDir, Clock.systemUTC());
        store = new CheckedFileStore(incoming, file -> {}, new ContentFolder(disk, incoming));
    }

    @ParameterizedTest(name = "{0} named {1} is kept as {2}, {3}")
    @CsvSource(textBlock = """
            pdf,  立项申请书.pdf,     立项申请书.pdf,     application/pdf
            pdf,  SCAN.PDF,           SCAN.PDF,           application/pdf
            pdf,  report.exe,         report.exe.pdf,     application/pdf
            jpg,  现场.jpeg,          现场.jpeg,          image/jpeg
            jpg,  photo.png,          photo.png.jpg,      image/jpeg
            png,  图.png,             图.png,             image/png
            ofd,  电子证照.ofd,       电子证照.ofd,       application/ofd
            docx, 报告.docx,          报告.docx,          application/vnd.openxmlformats-officedocument.wordprocessingml.document
            xlsx, 附表.xlsx,          附表.xlsx,          application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            xlsx, noending,           noending.xlsx,      application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            """)
    void acceptedTypesAreToldByContent(String kind, String name, String keptName, String mediaType) throws IOException {
        byte[] bytes = SampleFiles.of(kind);

        StoredFile stored = store.store(new ByteArrayInputStream(bytes), name);

        assertThat(stored.fileName()).isEqualTo(keptName);
        assertThat(stored.mediaType()).isEqualTo(mediaType);
        assertThat(stored.size()).isEqualTo(bytes.length);
        try (InputStream kept = store.open(stored.hash())) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(textBlock = """
            gif,               a.gif,  document.type-not-accepted
            <html></html>,     a.pdf,  document.type-not-accepted
            zip,               a.docx, document.type-not-accepted
            jar,               a.ofd,  document.type-not-accepted
            broken zip,        a.ofd,  document.type-not-accepted
            MZ,                a.pdf,  document.type-not-accepted
            docm,              a.docx, document.macros
            bomb,              a.ofd,  document.bomb
            '',                a.pdf,  document.empty
            """)
    void otherContentIsRefusedAndLeavesNothing(String kind, String name, String fault) throws IOException {
        refused(new ByteArrayInputStream(SampleFiles.of(kind)), name, fault);

        assertThat(filesOnDisk()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "..\\boot.pdf",
                "C:\\scan.pdf",
                "a/b.pdf",
                "a\u0000.pdf",
                "line\nbreak.pdf",
                "gpj\u202Efdp.exe",
                "a:b.pdf",
                "what?.pdf",
            })
    void namesThatArePathsOrDisguisesAreRefused(String name) {
        refused(new ByteArrayInputStream(SampleFiles.of("pdf")), name, "document.name-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ".", ".."})
    void aFileHasAName(String name) {
        refused(new ByteArrayInputStream(SampleFiles.of("pdf")), name, "document.name-missing");
    }

    @Test
    void aNameHasALimit() {
        refused(new ByteArrayInputStream(SampleFiles.of("pdf")), "长".repeat(201), "document.name-too-long");
    }

    @Test
    void aFileAtTheLimitIsKeptAndOneByteMoreIsNot() throws IOException {
        StoredFile largest = store.store(padded(FileStore.MAX_SIZE), "a.pdf");

        assertThat(largest.size()).isEqualTo(FileStore.MAX_SIZE);
        refused(padded(FileStore.MAX_SIZE + 1), "a.pdf", "document.too-large");
        assertThat(filesOnDisk()).hasSize(1);
    }

    @Test
    void anEndlessStreamIsNotReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '%';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };

        refused(endless, "a.pdf", "document.too-large");
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        StoredFile first = store.store(new ByteArrayInputStream(SampleFiles.of("png")), "a.png");
        StoredFile second = store.store(new ByteArrayInputStream(SampleFiles.of("png")), "b.png");

        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(filesOnDisk()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../secret", "0000"})
    void whatCannotBeAHashIsNotFound(String hash) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.open(hash));
    }

    private void refused(InputStream in, String name, String fault) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> store.store(in, name))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .singleElement()
                        .satisfies(only -> assertThat(only.code()).isEqualTo(fault)));
    }

    /** A PDF followed by zeros up to a size. */
    private static InputStream padded(long size) {
        byte[] start = SampleFiles.of("pdf");
        byte[] bytes = new byte[(int) size];
        System.arraycopy(start, 0, bytes, 0, start.length);
        return new ByteArrayInputStream(bytes);
    }

    private List<Path> filesOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(dataDir)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
