package org.binglian.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in pieces, as a client of tus sends them. */
abstract class UploadTests extends ApiTest {

    private static final byte[] PAGE = Pieces.PAGE;
    private static final int MIDDLE = PAGE.length / 2;

    private final String owner = "tus" + UUID.randomUUID();
    private Pieces pieces;

    @BeforeEach
    void open() {
        pieces = Pieces.ofADraft(loggedInAsNew(owner));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void theLastPieceHandsTheFileIn() throws NoSuchAlgorithmException {
        Reply begun = pieces.begin(Map.of("fileName", "申请书.pdf", "size", PAGE.length, "sha256", sha256(PAGE)))
                .expect(201);
        String upload = begun.header("Location");
        assertThat(begun.header("Upload-Offset")).isEqualTo("0");
        assertThat(begun.string("/fileName")).isEqualTo("申请书.pdf");

        Reply half =
                pieces.append(upload, PAGE, 0, MIDDLE, "Tus-Resumable", "1.0.0").expect(204);
        assertThat(half.header("Upload-Offset")).isEqualTo(Integer.toString(MIDDLE));
        assertThat(half.header("Tus-Resumable")).isEqualTo("1.0.0");
        pieces.requireNothingHandedIn();
        Reply asked = pieces.head(upload).expect(200);
        assertThat(asked.header("Upload-Length")).isEqualTo(Integer.toString(PAGE.length));
        assertThat(asked.header("Cache-Control")).contains("no-store");
        assertThat(asked.header("Upload-Expires")).endsWith("GMT");

        pieces.append(upload, PAGE, MIDDLE, PAGE.length).expect(204);

        assertThat(pieces.line().path("result").asString()).isEqualTo("UPLOADED");
        assertThat(pieces.line().at("/document/fileName").asString()).isEqualTo("申请书.pdf");
        assertThat(pieces.document()).isEqualTo(PAGE);
    }

    @Test
    void whoMissedTheLastAnswerAsksAgainAndNothingIsHandedInTwice() {
        String upload = pieces.begun(PAGE.length);
        pieces.append(upload, PAGE, 0, PAGE.length).expect(204);
        String document = pieces.line().at("/document/id").asString();

        assertThat(pieces.offset(upload)).isEqualTo(PAGE.length);
        pieces.append(upload, PAGE, PAGE.length, PAGE.length).expect(204);

        assertThat(pieces.line().at("/document/id").asString()).isEqualTo(document);
    }

    @Test
    void aPieceThatBelongsElsewhereIsRefusedAndTheOffsetTold() {
        String upload = pieces.begun(PAGE.length);
        pieces.append(upload, PAGE, 0, 1000).expect(204);

        Reply again = pieces.append(upload, PAGE, 0, 1000).expect(409);

        assertThat(again.string("/detail")).contains("1,000");
        assertThat(pieces.offset(upload)).isEqualTo(1000);
        pieces.append(upload, PAGE, 2000, 3000).expect(409);
        pieces.append(upload, PAGE, 1000, PAGE.length).expect(204);
        assertThat(pieces.document()).isEqualTo(PAGE);
    }

    @Test
    void otherVersionsAndTypesAreRefused() {
        String upload = pieces.begun(PAGE.length);

        Reply other =
                pieces.append(upload, PAGE, 0, 10, "Tus-Resumable", "0.2.2").expect(412);
        assertThat(other.header("Tus-Version")).isEqualTo("1.0.0");
        pieces.head(upload, "Tus-Resumable", "0.2.2").expect(412);
        pieces.append(upload, PAGE, 0, 10, "Content-Type", "application/octet-stream")
                .expect(415);
        pieces.append(upload, PAGE, 0, 10, "Upload-Offset", "x").expect(400);
        assertThat(pieces.offset(upload)).isZero();
    }

    @Test
    void somebodyElsesUploadDoesNotExist() {
        String upload = pieces.begun(PAGE.length);
        Pieces other = pieces.as(loggedInAsNew("tus" + UUID.randomUUID()));

        other.begin(Map.of("fileName", "a.pdf", "size", 10)).expect(404);
        other.head(upload).expect(404);
        other.append(upload, PAGE, 0, 10).expect(404);
        other.applicant.delete(upload).expect(404);
        pieces.as(anonymous()).head(upload).expect(401);
        for (String officer : List.of("window1", "supervision1")) {
            pieces.as(loggedInAs(officer)).head(upload).expect(404);
        }
        assertThat(pieces.offset(upload)).isZero();
    }

    @Test
    void anUploadIsGivenUp() {
        String upload = pieces.begun(PAGE.length);
        pieces.append(upload, PAGE, 0, 1000).expect(204);

        pieces.applicant.delete(upload).expect(204);

        pieces.head(upload).expect(404);
        pieces.requireNothingHandedIn();
    }

    @Test
    void anUploadEndsAfterADay() {
        String upload = pieces.begun(PAGE.length);
        clock().advance(Duration.ofHours(25));

        pieces.as(loggedInAs(owner)).append(upload, PAGE, 0, 10).expect(404);
    }

    @Test
    void theSameRequestBeginsOneUpload() {
        Map<String, Object> asked = Map.of("fileName", "a.pdf", "size", PAGE.length);

        String first = pieces.begin(asked, "Idempotency-Key", "k1").expect(201).header("Location");

        assertThat(pieces.begin(asked, "Idempotency-Key", "k1").expect(201).header("Location"))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, 0, 422",
        "a.pdf, 52428801, 422",
        "../../etc/passwd, 10, 422",
        "a\u202Efdp.exe, 10, 422",
        "'', 10, 422",
    })
    void whatWillBeRefusedIsRefusedBeforeItIsSent(String name, long size, int status) {
        Reply refused = pieces.begin(Map.of("fileName", name, "size", size)).expect(status);

        assertThat(refused.at("/errors")).isNotEmpty();
        assertThat(refused.string("/errors/0/message")).isNotBlank();
    }

    @Test
    void aMaterialThatIsNotAskedHasNoUploads() {
        pieces.applicant
                .post(pieces.draft + "/materials/none/uploads", Map.of("fileName", "a.pdf", "size", 1))
                .expect(404);
    }

    @Test
    void aFileThatMayNotBeKeptIsRefusedWithItsReasonAndTheDraftStaysAsItWas() {
        String kept = pieces.begun(PAGE.length);
        pieces.append(kept, PAGE, 0, PAGE.length).expect(204);
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        String upload = pieces.begun(page.length);

        Reply refused = pieces.append(upload, page, 0, page.length).expect(422);

        assertThat(refused.string("/errors/0/code")).isEqualTo("document.type-not-accepted");
        pieces.head(upload).expect(404);
        assertThat(pieces.document()).isEqualTo(PAGE);
    }

    @Test
    void aFileThatIsNotWhatWasToldIsRefused() {
        String upload = pieces.begin(Map.of("fileName", "a.pdf", "size", PAGE.length, "sha256", "0".repeat(64)))
                .expect(201)
                .header("Location");

        Reply refused = pieces.append(upload, PAGE, 0, PAGE.length).expect(422);

        assertThat(refused.string("/errors/0/code")).isEqualTo("document.not-as-told");
        pieces.requireNothingHandedIn();
    }

    @Test
    void moreThanWasToldIsRefused() {
        String upload = pieces.begun(10);

        Reply refused = pieces.append(upload, PAGE, 0, 11).expect(422);

        assertThat(refused.string("/errors/0/code")).isEqualTo("document.more-than-told");
        assertThat(pieces.offset(upload)).isZero();
    }

    @Test
    void aClientAsksWhatIsPossible() {
        Reply options = pieces.options(pieces.begun(10)).expect(204);

        assertThat(options.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(options.header("Tus-Extension")).isEqualTo("expiration,termination");
        assertThat(options.header("Tus-Max-Size")).isEqualTo("52428800");
    }
}
