package org.binglian.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.binglian.api.harness.LaunchedApplication;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file sent from the countryside, on the day on which the power goes too and the virus scanner is out of order. */
class PoorConnectionTest {

    private static final String NO_SCANNER = "--binglian.files.clamd=127.0.0.1:1";
    private static final byte[] FILE = Pieces.PAGE;
    private static final int FIRST = FILE.length / 3;

    @TempDir
    Path work;

    @Test
    void afterKillNineInTheMiddleOfAPieceTheSenderGoesOnBehindTheLastWholeOne() throws Exception {
        Path data = work.resolve("data");
        Pieces before;
        String upload;
        try (LaunchedApplication first = LaunchedApplication.start(data, NO_SCANNER)) {
            before = Pieces.ofADraft(first.client().login("applicant2"));
            before.applicant
                    .upload(
                            before.draft + "/materials/" + before.requirement + "/document",
                            "a.pdf",
                            "application/pdf",
                            FILE)
                    .expect(503);
            upload = before.begun(FILE.length);
            before.append(upload, FILE, 0, FIRST).expect(204);

            Halting piece = new Halting(FILE, FIRST, 2 * FIRST);
            CompletableFuture<Void> sending = sending(before.applicant, upload, piece);
            assertThat(piece.halfSent.await(30, TimeUnit.SECONDS)).isTrue();
            first.kill();
            piece.goOn.countDown();
            assertThatException().isThrownBy(() -> sending.get(30, TimeUnit.SECONDS));
        }

        try (LaunchedApplication second = LaunchedApplication.start(data)) {
            Pieces pieces = before.as(before.applicant.movedTo(second.port()));
            pieces.requireNothingHandedIn();
            assertThat(pieces.offset(upload)).isEqualTo(FIRST);

            pieces.append(upload, FILE, FIRST, FILE.length).expect(204);

            assertThat(pieces.document()).isEqualTo(FILE);
        }
    }

    private static CompletableFuture<Void> sending(TestClient applicant, String upload, InputStream piece) {
        return CompletableFuture.runAsync(() -> applicant.send(
                "PATCH",
                upload,
                BodyPublishers.ofInputStream(() -> piece),
                Map.of("Content-Type", "application/offset+octet-stream", "Upload-Offset", Integer.toString(FIRST))));
    }

    /** Gives the first half of a piece and the rest only when it is told to. */
    private static final class Halting extends InputStream {

        private final CountDownLatch halfSent = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final byte[] file;
        private final int end;
        private final int half;
        private int at;

        Halting(byte[] file, int from, int end) {
            this.file = file;
            this.at = from;
            this.end = end;
            this.half = (from + end) / 2;
        }

        @Override
        public int read() throws IOException {
            if (at == half) {
                halt();
            }
            return at < end ? file[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (at == half) {
                halt();
            }
            int count = Math.min(length, (at < half ? half : end) - at);
            if (count <= 0) {
                return length == 0 ? 0 : -1;
            }
            System.arraycopy(file, at, into, offset, count);
            at += count;
            return count;
        }

        private void halt() throws IOException {
            halfSent.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
