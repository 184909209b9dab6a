package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.cases.Obtaining;
import org.binglian.documents.PdfDocument;
import org.binglian.identity.Directory;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A proof that another department keeps in a library of its own: fetched, fetched later, and read as a copy. */
abstract class OutsideLibraryTests extends ApiTest {

    private static final String PROOF = "AJJ-01.injury-insurance-proof";

    @Autowired
    private Directory directory;

    @Autowired
    private Obtaining obtaining;

    private final Office office = new Office(this::loggedInAs);
    private final String number = "工伤保险 " + UUID.randomUUID();
    private TestClient applicant;
    private String holder;

    @BeforeEach
    void somebodyNew() {
        String username = "insured-" + UUID.randomUUID();
        applicant = loggedInAsNew(username, Role.APPLICANT);
        holder = directory.party(username).orElseThrow().idNumber();
    }

    private void libraryHasTheProof() {
        Map<String, Object> proof = Map.of(
                "id", "proof/1",
                "type", "injury-insurance-proof",
                "title", "工伤保险参保证明",
                "number", number,
                "holder", holder,
                "holderName", "测试用户",
                "issuer", "ZJ-RST",
                "issuedOn", "2016-01-04");
        byte[] pdf = PdfDocument.portrait("工伤保险参保证明")
                .title("工伤保险参保证明")
                .paragraph("参保人数：128 人")
                .toBytes(Instant.EPOCH);
        socialInsurance().has(proof, pdf);
    }

    private static JsonNode line(Reply materials) {
        for (JsonNode line : materials.at("/items")) {
            if (line.path("requirement").asString().equals(PROOF)) {
                return line;
            }
        }
        throw new AssertionError("No line in " + materials.text());
    }

    private JsonNode line(Filed filed) {
        return line(filed.applicant.get(filed.path + "/materials").expect(200));
    }

    private Filed submitted() {
        Filed filed = Filed.readyToSubmit(applicant, Map.of("item", "AJJ-01"));
        filed.upload("AJJ-01.special-operator-certificates").expect(200);
        filed.submit().expect(200);
        return filed;
    }

    private Reply obtain(String officer, JsonNode task) {
        return office.as(officer)
                .post("/api/v1/tasks/" + task.path("id").asString() + "/obtaining", Map.of("requirement", PROOF));
    }

    @Test
    void whatAnotherDepartmentKeepsElsewhereIsFetchedAndReadAsACopyForItsPurpose() {
        libraryHasTheProof();
        Filed filed = submitted();

        JsonNode line = line(filed);
        assertThat(line.path("result").asString()).isEqualTo("OBTAINED");
        assertThat(line.path("licenceNumber").asString()).isEqualTo(number);
        String copy = filed.path + "/licences/" + line.at("/licence/id").asString() + ".pdf";
        office.accept(filed);

        assertThat(text(office.as("reviewer-ajj").get(copy).expect(200)))
                .contains("参保人数：128人")
                .contains("仅供“危险化学品生产企业安全生产许可证核发”办理使用")
                .contains("省安监局");
        JsonNode uses = applicant
                .get("/api/v1/licences/" + line.at("/licence/id").asString() + "/uses")
                .expect(200)
                .at("/items");
        assertThat(uses.findValuesAsString("kind")).contains("COPIED");
        assertThat(uses.at("/0/applicationNumber").asString()).isEqualTo(filed.number);
        assertThat(uses.at("/0/legalGround").asString()).contains("安全生产许可证条例");

        office.as("reviewer-fgw").get(copy).expect(404);
        loggedInAs("applicant1").get(copy).expect(404);
        anonymous().get(copy).expect(401);
        applicant.get(filed.path + "/licences/" + UUID.randomUUID() + ".pdf").expect(404);
        socialInsurance().down(true);
        assertThat(office.as("reviewer-ajj").get(copy).expect(503).header("Retry-After"))
                .isEqualTo("30");
    }

    @Test
    void whatCannotBeFetchedIsNotAskedOfTheApplicantButObtainedByTheOfficer() {
        socialInsurance().down(true);
        Filed filed = submitted();
        assertThat(line(filed).path("result").asString()).isEqualTo("TO_BE_OBTAINED");
        office.accept(filed);
        JsonNode review = office.task("reviewer-ajj", filed);

        Reply down = obtain("reviewer-ajj", review).expect(503);
        assertThat(down.header("Retry-After")).isEqualTo("30");
        assertThat(down.text()).contains("licence.sharing-down").contains("暂时不可用");
        obtain("reviewer-fgw", review).expect(404);
        obtain("decider-ajj", review).expect(404);
        office.pass("ajj", filed);
        JsonNode decision = office.task("decider-ajj", filed);
        assertThat(office.complete("decider-ajj", decision, "APPROVE", "")
                        .expect(409)
                        .text())
                .contains("case.material-to-be-obtained")
                .contains("工伤保险");

        socialInsurance().down(false);
        libraryHasTheProof();
        Reply obtained = obtain("decider-ajj", decision).expect(200);
        assertThat(obtained.string("/result")).isEqualTo("OBTAINED");
        assertThat(obtained.string("/licenceNumber")).isEqualTo(number);
        obtain("decider-ajj", decision).expect(200);
        assertThat(filed.applicant
                        .get(filed.path + "/timeline")
                        .expect(200)
                        .at("/items")
                        .findValuesAsString("kind"))
                .containsOnlyOnce("MaterialsObtained");
        office.complete("decider-ajj", decision, "APPROVE", "").expect(200);
        obtain("decider-ajj", decision).expect(409);
    }

    @Test
    void whatTheIssuerDoesNotHaveIsNotWaitedForAnyLonger() {
        socialInsurance().down(true);
        Filed filed = submitted();
        socialInsurance().down(false);

        JsonNode task = office.task("window1", filed);
        assertThat(obtain("window1", task).expect(200).string("/result")).isEqualTo("TO_UPLOAD");

        assertThat(obtain("window1", task).expect(409).text()).contains("material.not-to-be-obtained");
        office.askForCorrections(filed, Map.of(PROOF, "省人力社保厅没有参保记录，请补交参保证明"));
        filed.upload(PROOF).expect(200);
    }

    @Test
    void theSystemTriesAgainByItself() {
        socialInsurance().down(true);
        Filed filed = submitted();
        socialInsurance().down(false);
        libraryHasTheProof();
        clock().advance(Duration.ofMinutes(2));

        obtaining.tryAgain();

        assertThat(line(filed).path("result").asString()).isEqualTo("OBTAINED");
        assertThat(applicant
                        .get(filed.path + "/timeline")
                        .expect(200)
                        .at("/items")
                        .findValuesAsString("kind"))
                .contains("MaterialsObtained");
    }

    private static String text(Reply pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
