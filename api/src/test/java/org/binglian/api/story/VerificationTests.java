package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A travel agency's licence is issued, sealed, and checked by people who have never heard of us (2.3.2d). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class VerificationTests extends ApiTest {

    private static final String PUBLIC = "/api/v1/public/licences/";

    @Autowired
    JdbcTemplate database;

    private Office office;
    private TestClient holder;
    private Filed filed;
    private JsonNode licence;

    @BeforeEach
    void issue() {
        office = new Office(this::loggedInAs);
        holder = loggedInAsNew("v" + UUID.randomUUID().toString().substring(0, 12), Role.APPLICANT);
        filed = Filed.submitted(holder, Map.of("item", "LYJ-01"));
        office.accept(filed);
        office.pass("lyj", filed);
        office.decide("lyj", filed, "APPROVE", "");
        licence = holder.get("/api/v1/licences").expect(200).at("/items/0");
    }

    private byte[] document() {
        return holder.get("/api/v1/licences/" + licence.path("id").asString() + ".pdf")
                .expect(200)
                .bytes();
    }

    private Reply check(byte[] file) {
        return anonymous().upload(PUBLIC + "verification", "证照.pdf", "application/pdf", file);
    }

    @Test
    void theDocumentIsMadeOnceAndSaysWhatTheLicenceSays() throws IOException {
        byte[] pdf = document();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("旅行社业务经营许可证", licence.path("number").asString(), "测试用户", "长期", "测试签发，不具有法律效力");
        }
        assertThat(document()).isEqualTo(pdf);
        assertThat(office.as("decider-lyj")
                        .get("/api/v1/licences/" + licence.path("id").asString() + ".pdf")
                        .expect(200)
                        .bytes())
                .isEqualTo(pdf);
    }

    @Test
    void anybodyWithTheCodeLearnsWhetherItIsValidAndNothingPersonal() {
        String code = licence.path("verificationCode").asString();
        Reply found = anonymous().get(PUBLIC + code.toLowerCase()).expect(200);

        assertThat(found.at("/genuine").asBoolean()).isTrue();
        assertThat(found.string("/number")).isEqualTo(licence.path("number").asString());
        assertThat(found.string("/issuerName"))
                .isEqualTo(licence.path("issuerName").asString());
        assertThat(found.string("/status")).isEqualTo("VALID");
        assertThat(found.string("/holder")).isEqualTo("测**户");
        assertThat(found.text()).doesNotContain(licence.path("holderNumber").asString());
        assertThat(anonymous().get(PUBLIC + code.replace("-", "")).expect(200).json())
                .isEqualTo(found.json());
    }

    @Test
    void aRevokedLicenceIsGenuineAndNotValid() {
        byte[] pdf = document();
        String path = "/api/v1/licences/" + licence.path("id").asString();
        TestClient decider = office.as("decider-lyj");
        String version = decider.get(path).expect(200).header("ETag");
        decider.post(path + "/revocation", Map.of("reason", "转让许可证"), "If-Match", version)
                .expect(200);

        Reply verdict = check(pdf).expect(200);
        assertThat(verdict.string("/result")).isEqualTo("GENUINE");
        assertThat(verdict.string("/licence/status")).isEqualTo("REVOKED");
        assertThat(verdict.text()).doesNotContain("转让许可证");
    }

    @Test
    void theUploadedDocumentIsToldFromAlteredUnsignedAndNoPdf() throws IOException {
        byte[] pdf = document();
        Reply genuine = check(pdf).expect(200);
        assertThat(genuine.string("/result")).isEqualTo("GENUINE");
        assertThat(genuine.string("/signedBy"))
                .isEqualTo(licence.path("issuerName").asString());
        assertThat(genuine.string("/licence/number"))
                .isEqualTo(licence.path("number").asString());

        byte[] altered = pdf.clone();
        altered[11] ^= 1; // in a comment that no reader shows and the signature covers all the same
        assertThat(check(altered).expect(200).string("/result")).isEqualTo("ALTERED");
        assertThat(check(withNoteAdded(pdf)).expect(200).string("/result")).isEqualTo("ALTERED");
        assertThat(check(Filed.PAGE).expect(200).string("/result")).isEqualTo("NOT_SIGNED");
        assertThat(check("不是 PDF".getBytes(StandardCharsets.UTF_8)).expect(422).text())
                .contains("seal.unreadable");
        assertThat(check(new byte[0]).expect(422).text()).contains("seal.empty");
    }

    private static byte[] withNoteAdded(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setTitle("别的证照");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    @Test
    void aDecisionIsSealedToo() {
        Reply verdict = check(filed.pdf("APPROVAL_DECISION")).expect(200);

        assertThat(verdict.string("/result")).isEqualTo("GENUINE");
        assertThat(verdict.string("/title")).startsWith("准予行政许可决定书");
        assertThat(verdict.at("/licence").isNull() || verdict.at("/licence").isMissingNode())
                .isTrue();
    }

    /** Last, since it uses up what the address of all tests may try. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoGuessesCodesIsStoppedAndEveryCheckIsRecorded() {
        int before = recorded("UNKNOWN");
        Reply last = anonymous().get(PUBLIC + "0000-0000-0000-0000-0000-0000").expect(404);
        for (int i = 0; last.status() == 404 && i < 50; i++) {
            last = anonymous().get(PUBLIC + "0000-0000-0000-0000-0000-0000");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotNull();
        assertThat(recorded("UNKNOWN")).isGreaterThan(before);
    }

    private int recorded(String result) {
        return database.queryForObject("select count(*) from licence_check where result = ?", Integer.class, result);
    }

    @Test
    void onlyHolderAndIssuerGetTheDocument() {
        String path = "/api/v1/licences/" + licence.path("id").asString() + ".pdf";
        anonymous().get(path).expect(401);
        loggedInAs("applicant1").get(path).expect(404);
        office.as("decider-gtt").get(path).expect(404);
    }
}
