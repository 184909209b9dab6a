package org.binglian.documents.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.binglian.documents.FileStore;
import org.binglian.documents.NewUpload;
import org.binglian.documents.UploadInfo;
import org.binglian.documents.Uploads;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.identity.NewId;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions are real ones, so each test has an owner of its own. */
@DataJpaTest(showSql = false)
@Import(ResumableUploadsTest.Beans.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ResumableUploadsTest {

    private static final Instant NOON = Instant.parse("2016-11-24T04:00:00Z");

    @TempDir
    static Path dataDir;

    @TestConfiguration
    @ComponentScan({"org.binglian.documents.files", "org.binglian.documents.uploads"})
    static class Beans {
        @Bean
        Clock clock() {
            return Mockito.mock(Clock.class);
        }
    }

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("binglian.data-dir", dataDir::toString);
    }

    @Autowired
    Uploads uploads;

    @Autowired
    UploadExpiry expiry;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final Actor owner = actor();

    private static Actor actor() {
        return new Actor("u" + UUID.randomUUID(), "测试", Set.of(), null, null, Set.of());
    }

    @BeforeEach
    void noon() {
        at(NOON);
    }

    private void at(Instant now) {
        Mockito.when(clock.instant()).thenReturn(now);
    }

    private UploadInfo begin(long size) {
        return uploads.begin(new NewUpload(NewId.uuid(), "FGW-01.report", "报告.pdf", size, null), owner);
    }

    private static InputStream piece(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void piecesBecomeTheFile() throws IOException {
        UUID id = begin(10).id();

        assertThat(uploads.append(id, 0, piece("0123"), owner).arrived()).isEqualTo(4);
        assertThat(uploads.append(id, 4, piece("45"), owner).complete()).isFalse();
        assertThat(uploads.append(id, 6, piece("6789"), owner).complete()).isTrue();

        try (InputStream whole = uploads.content(id, owner)) {
            assertThat(whole).hasContent("0123456789");
        }
    }

    @Test
    void whatArrivedBeforeTheConnectionBrokeStays() {
        UUID id = begin(10).id();
        InputStream breaking = new SequenceInputStream(piece("0123"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        });

        assertThat(uploads.append(id, 0, breaking, owner).arrived()).isEqualTo(4);
        assertThat(uploads.append(id, 4, piece("456789"), owner).complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "5", "-1"})
    void aPieceThatBelongsElsewhereIsRefused(long offset) {
        UUID id = begin(10).id();
        uploads.append(id, 0, piece("0123"), owner);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> uploads.append(id, offset, piece("x"), owner))
                .satisfies(conflict -> assertThat(conflict.args()).containsExactly(4L));
        assertThat(uploads.get(id, owner).arrived()).isEqualTo(4);
    }

    @Test
    void ofTwoWindowsOneIsRefused() throws IOException {
        UUID id = begin(10).id();
        InputStream slow = new SequenceInputStream(piece("ab"), new InputStream() {
            private boolean other;

            @Override
            public int read() {
                if (!other) {
                    other = true;
                    uploads.append(id, 0, piece("0123"), owner);
                }
                return -1;
            }
        });

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> uploads.append(id, 0, slow, owner));
        assertThat(uploads.get(id, owner).arrived()).isEqualTo(4);
        assertThat(pieces(id)).isEqualTo(1);
    }

    @Test
    void moreThanWasToldIsRefused() throws IOException {
        UUID id = begin(4).id();

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> uploads.append(id, 0, piece("01234"), owner));
        assertThat(uploads.get(id, owner).arrived()).isZero();
        assertThat(pieces(id)).isZero();
    }

    @Test
    void somebodyElsesUploadDoesNotExist() {
        UUID id = begin(4).id();
        Actor other = actor();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.get(id, other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.append(id, 0, piece("0"), other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.content(id, other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.discard(id, other));
        assertThat(uploads.get(id, owner).arrived()).isZero();
    }

    @Test
    void whatNobodyFinishedIsForgottenAfterADay() throws IOException {
        UUID id = begin(10).id();
        uploads.append(id, 0, piece("0123"), owner);
        at(NOON.plus(Duration.ofHours(23)));
        expiry.forgetExpired();
        assertThat(uploads.get(id, owner).arrived()).isEqualTo(4);

        at(NOON.plus(Duration.ofHours(24)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.get(id, owner));
        at(NOON.plus(Duration.ofHours(24).plusSeconds(1)));
        expiry.forgetExpired();

        assertThat(pieces(id)).isZero();
        at(NOON);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.get(id, owner));
    }

    @Test
    void piecesThatACrashLeftAreRemovedAndOthersAreNot() throws IOException {
        UUID id = begin(10).id();
        uploads.append(id, 0, piece("0123"), owner);
        UUID gone = UUID.randomUUID();
        Path stray = Files.createDirectories(folderOf(gone))
                .resolve(UUID.randomUUID().toString());
        Files.writeString(stray, "piece");

        expiry.forgetExpired();

        assertThat(stray).doesNotExist();
        assertThat(pieces(id)).isEqualTo(1);
    }

    @Test
    void aFileIsHandedInOnce() throws IOException {
        UUID id = begin(4).id();
        uploads.append(id, 0, piece("0123"), owner);
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        Boolean first = transaction.execute(status -> uploads.handIn(id, owner));
        Boolean second = transaction.execute(status -> uploads.handIn(id, owner));
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        uploads.clear(id);

        assertThat(uploads.get(id, owner).handedIn()).isTrue();
        assertThat(pieces(id)).isZero();
    }

    @Test
    void whatIsDiscardedLeavesNothing() throws IOException {
        UUID id = begin(4).id();
        uploads.append(id, 0, piece("01"), owner);

        uploads.discard(id, owner);

        assertThat(pieces(id)).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.get(id, owner));
    }

    @ParameterizedTest
    @CsvSource({"0, a.pdf, document.empty", "-1, a.pdf, document.empty", "1, ../a.pdf, document.name-not-allowed"})
    void whatWillBeRefusedIsRefusedBeforeItIsSent(long size, String name, String fault) {
        refused(new NewUpload(NewId.uuid(), "r", name, size, null), fault);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsSent() {
        refused(new NewUpload(NewId.uuid(), "r", "a.pdf", FileStore.MAX_SIZE + 1, null), "document.too-large");
    }

    @Test
    void nobodyBeginsMoreThanTwentyAtATime() {
        for (int i = 0; i < 20; i++) {
            begin(1);
        }

        refused(new NewUpload(NewId.uuid(), "r", "a.pdf", 1, null), "document.too-many-uploads");
    }

    private void refused(NewUpload asked, String fault) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> uploads.begin(asked, owner))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .singleElement()
                        .satisfies(only -> assertThat(only.code()).isEqualTo(fault)));
    }

    private static Path folderOf(UUID id) {
        return dataDir.resolve("files").resolve("uploads").resolve(id.toString());
    }

    private static long pieces(UUID id) throws IOException {
        if (!Files.exists(folderOf(id))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folderOf(id))) {
            return files.count();
        }
    }
}
