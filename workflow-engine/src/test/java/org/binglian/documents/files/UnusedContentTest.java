package org.binglian.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.documents.DamagedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Against the whole schema: what any table refers to stays. */
@DataJpaTest(showSql = false)
class UnusedContentTest {

    private static final Instant START = Instant.now();

    @TempDir
    Path dataDir;

    @Autowired
    JdbcClient jdbc;

    private ContentFolder folder;

    @BeforeEach
    void open() {
        folder = new ContentFolder(disk(START), incoming());
    }

    private Storage disk(Instant now) {
        return new DiskStorage(dataDir, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Incoming incoming() {
        return new Incoming(dataDir.resolve("incoming"));
    }

    private String kept(String content) {
        return folder.keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void refer(String hash) {
        jdbc.sql("""
                        insert into material_file (id, item, hash, file_name, media_type, bytes, stored_by, stored_at)
                        values (?, 'FGW-01', ?, 'a.pdf', 'application/pdf', 1, 'x', current_timestamp)""").params(UUID.randomUUID(), hash).update();
    }

    private void clearAfter(int days) {
        Instant now = START.plus(Duration.ofDays(days));
        References references = new References(jdbc);
        new UnusedContent(disk(now), incoming(), references, Clock.fixed(now, ZoneOffset.UTC)).clear();
    }

    private boolean onDisk(String key) {
        return Files.exists(dataDir.resolve(key));
    }

    @Test
    void whatARowRefersToStays() {
        String hash = kept("referred to");
        refer(hash);

        clearAfter(3);
        clearAfter(30);

        assertThat(folder.open(hash)).hasContent("referred to");
    }

    @Test
    void whatNothingRefersToGoesInTwoSteps() {
        String hash = kept("forgotten");

        clearAfter(3);
        assertThat(onDisk(ContentFolder.place(hash))).isFalse();
        assertThat(folder.open(hash)).hasContent("forgotten");
        clearAfter(4);
        assertThat(onDisk(ContentFolder.REMOVED + hash)).isTrue();
        clearAfter(6);

        assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> folder.open(hash));
    }

    @Test
    void whatCameADayAgoIsNotTouched() {
        String hash = kept("fresh");

        clearAfter(1);

        assertThat(onDisk(ContentFolder.place(hash))).isTrue();
    }

    @Test
    void whatIsReferredToInTheMeantimeIsPutBack() {
        String hash = kept("came again");
        clearAfter(3);
        refer(hash);

        clearAfter(6);

        assertThat(onDisk(ContentFolder.place(hash))).isTrue();
        assertThat(onDisk(ContentFolder.REMOVED + hash)).isFalse();
    }

    @Test
    void whatWasHandedInAgainInTheMeantimeIsKeptOnce() {
        String hash = kept("twice");
        clearAfter(3);
        assertThat(kept("twice")).isEqualTo(hash);
        refer(hash);

        clearAfter(6);

        assertThat(folder.open(hash)).hasContent("twice");
        assertThat(onDisk(ContentFolder.REMOVED + hash)).isFalse();
    }

    @Test
    void whatACrashLeftBehindIsDiscarded() throws IOException {
        Path stray = Files.createDirectories(dataDir.resolve("incoming")).resolve("stray");
        Files.writeString(stray, "half a file");
        Files.setLastModifiedTime(stray, FileTime.from(START.minus(Duration.ofDays(9))));
        Path fresh = Files.writeString(dataDir.resolve("incoming/fresh"), "on its way");

        clearAfter(0);

        assertThat(stray).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void everyColumnThatHoldsHashesIsAsked() {
        String instrument = "a".repeat(64);
        jdbc.sql("""
                        insert into instrument (id, application_id, kind, issuer_code, number_year, sequence_number, number,
                            title, issued_at, issuer, content, pdf_hash)
                        values (?, ?, 'RECEIPT', 'X', 2016, 1, 'n', 't', current_timestamp, 'i', '{}', ?)""").params(UUID.randomUUID(), UUID.randomUUID(), instrument).update();
        String document = "b".repeat(64);
        jdbc.sql("""
                        insert into material_document (id, application_id, material_type, hash, file_name, media_type, bytes,
                            uploaded_by, uploaded_at)
                        values (?, ?, 't', ?, 'a.pdf', 'application/pdf', 1, 'x', current_timestamp)""").params(UUID.randomUUID(), UUID.randomUUID(), document).update();
        String unknown = "c".repeat(64);

        Set<String> found = new References(jdbc).among(List.of(instrument, document, unknown));

        assertThat(found).containsExactlyInAnyOrder(instrument, document);
    }
}
