package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A travel agency commits to having its premises: handled first, verified afterwards, with consequences (2.1.3d). */
abstract class CommitmentTests extends ApiTest {

    private static final String PREMISES = "/materials/LYJ-01.premises-proof";
    private static final String REVIEWER = "reviewer-lyj";
    private static final String DECIDER = "decider-lyj";

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(this::loggedInAs);
    }

    @Test
    void whatIsSignedReplacesTheMaterialAndIsFoundTrueAfterTheApproval() throws IOException {
        TestClient applicant = newApplicant();
        Filed filed = Filed.opened(applicant, Map.of("item", "LYJ-01"));
        Reply text = applicant.get(filed.path + PREMISES + "/commitment").expect(200);
        assertThat(text.string("/text")).contains("测试用户", "旅行社设立许可", "《经营场所使用证明》", "撤销行政许可", "30个工作日");
        applicant
                .put(filed.path + PREMISES + "/commitment", Map.of("textHash", "0".repeat(64)))
                .expect(422);
        applicant
                .put(filed.path + PREMISES + "/commitment", Map.of("signedName", "别人"))
                .expect(422);
        Reply line = applicant
                .put(
                        filed.path + PREMISES + "/commitment",
                        Map.of("textHash", text.string("/hash"), "signedName", "测试用户"))
                .expect(200);
        assertThat(line.string("/result")).isEqualTo("COMMITMENT");
        assertThat(line.string("/commitment/textHash")).isEqualTo(text.string("/hash"));
        approved(filed);

        assertThat(pdfText(filed.pdf("COMMITMENT"))).contains("告知承诺书", "测试用户", "签署时间");
        JsonNode task = office.task(REVIEWER, filed);
        assertThat(task.path("kind").asString()).isEqualTo("COMMITMENT_CHECK");
        assertThat(task.path("lamp").asString()).isEqualTo("GREEN");
        JsonNode check = checkOf(filed, office.as(REVIEWER), "?state=TO_CHECK");
        assertThat(check.path("materials").toString()).isEqualTo("[\"经营场所使用证明\"]");
        assertThat(check.path("dueOn")).isEqualTo(task.path("dueOn"));

        office.complete(REVIEWER, task, "KEPT", "现场核查，场所与承诺一致").expect(200);
        assertThat(office.tasks(REVIEWER, filed)).isEmpty();
        assertThat(checkOf(filed, applicant, "").path("state").asString()).isEqualTo("KEPT");
        assertThat(filed.caseState("LYJ-01")).isEqualTo("APPROVED");
        assertThat(applicant.get("/api/v1/credit-records").expect(200).at("/items"))
                .isEmpty();
    }

    @Test
    void aCheckThatIsNotDoneInTimeShowsRed() {
        Filed filed = committed(newApplicant());
        approved(filed);
        clock().advance(Duration.ofDays(80));

        assertThat(office.task(REVIEWER, filed).path("lamp").asString()).isEqualTo("RED");
        assertThat(checkOf(filed, loggedInAs("supervision1"), "?department=ZJ-LYJ")
                        .path("lamp")
                        .asString())
                .isEqualTo("RED");
    }

    @Test
    void whatWasMendedInTheTimeGivenIsClosedWithAReason() {
        Filed filed = committed(newApplicant());
        approved(filed);
        JsonNode task = office.task(REVIEWER, filed);
        office.complete(REVIEWER, task, "CORRECTED", "").expect(422);
        office.complete(REVIEWER, task, "CORRECTED", "责令15日内改正，已补齐租赁合同").expect(200);

        JsonNode check = checkOf(filed, filed.applicant, "");
        assertThat(check.path("state").asString()).isEqualTo("CORRECTED");
        assertThat(check.path("finding").asString()).contains("租赁合同");
    }

    @Test
    void anUntrueCommitmentCostsTheApprovalItsLicenceAndFurtherCommitments() throws IOException {
        TestClient applicant = newApplicant();
        Filed filed = committed(applicant);
        approved(filed);
        assertThat(licence(applicant).path("standing").asString()).isEqualTo("VALID");
        office.complete(REVIEWER, office.task(REVIEWER, filed), "REVOKE", "场所不存在")
                .expect(200);
        assertThat(filed.caseState("LYJ-01")).isEqualTo("APPROVED");
        assertThat(office.tasks(REVIEWER, filed)).isEmpty();

        office.complete(DECIDER, office.task(DECIDER, filed), "CHECK_AGAIN", "请补充现场照片")
                .expect(200);
        office.complete(REVIEWER, office.task(REVIEWER, filed), "REVOKE", "场所不存在，附照片")
                .expect(200);
        JsonNode decision = office.task(DECIDER, filed);
        assertThat(decision.path("kind").asString()).isEqualTo("REVOCATION");
        office.complete(DECIDER, decision, "REVOKE", "").expect(422);
        office.complete(DECIDER, decision, "REVOKE", "承诺的经营场所不存在").expect(200);

        assertThat(filed.caseState("LYJ-01")).isEqualTo("REVOKED");
        assertThat(pdfText(filed.pdf("REVOCATION_DECISION"))).contains("撤销行政许可决定书", "经营场所不存在", "旅行社业务经营许可证");
        assertThat(licence(applicant).path("standing").asString()).isEqualTo("REVOKED");
        Reply timeline = applicant.get(filed.path + "/timeline").expect(200);
        assertThat(timeline.text()).contains("CaseRevoked");

        LocalDate until =
                LocalDate.now(clock().withZone(ZoneId.of("Asia/Shanghai"))).plusMonths(12);
        JsonNode credit = applicant.get("/api/v1/credit-records").expect(200).at("/items/0");
        assertThat(credit.path("reason").asString()).isEqualTo("承诺的经营场所不存在");
        assertThat(credit.path("blockedUntil").asString()).isEqualTo(until.toString());
        Filed next = Filed.opened(applicant, Map.of("item", "LYJ-01"));
        assertThat(applicant
                        .put(next.path + PREMISES + "/commitment", "")
                        .expect(422)
                        .text())
                .contains(until.toString());
        assertThat(premises(next).path("result").asString()).isEqualTo("TO_UPLOAD");
        assertThat(premises(next).path("commitmentAllowed").asBoolean()).isFalse();
    }

    @Test
    void nobodyElseReadsSignsOrChecksIt() {
        Filed filed = committed(newApplicant());
        TestClient other = loggedInAs("applicant1");
        other.get(filed.path + PREMISES + "/commitment").expect(404);
        other.put(filed.path + PREMISES + "/commitment", "").expect(404);
        String id = premises(filed).at("/commitment/id").asString();
        other.post("/api/v1/commitments/" + id + "/co-signature", "{}").expect(404);
        filed.applicant
                .post("/api/v1/commitments/" + id + "/co-signature", "{}")
                .expect(404);
        approved(filed);

        String task = office.task(REVIEWER, filed).path("id").asString();
        for (String officer : new String[] {"reviewer-gtt", "decider-lyj"}) {
            office.as(officer).get("/api/v1/tasks/" + task).expect(404);
        }
        for (TestClient reader : new TestClient[] {other, office.as("reviewer-gtt"), office.as("window1")}) {
            assertThat(reader.get("/api/v1/commitments?limit=100").expect(200).text())
                    .doesNotContain(filed.number);
        }
        anonymous().get("/api/v1/commitments").expect(401);
        anonymous().get("/api/v1/credit-records").expect(401);
    }

    private TestClient newApplicant() {
        return loggedInAsNew("c" + UUID.randomUUID().toString().substring(0, 12), Role.APPLICANT);
    }

    /** A draft that rests on the signed word and has everything else. */
    private static Filed committed(TestClient applicant) {
        Filed filed = Filed.opened(applicant, Map.of("item", "LYJ-01"));
        applicant.put(filed.path + PREMISES + "/commitment", "").expect(200);
        return filed;
    }

    private void approved(Filed filed) {
        filed.fillForm();
        filed.uploadWhatIsAsked();
        filed.submit().expect(200);
        office.accept(filed);
        office.pass("lyj", filed);
        office.decide("lyj", filed, "APPROVE", "");
        filed.applicant.post(filed.path + "/receipt", "{}").expect(204);
    }

    private static JsonNode premises(Filed filed) {
        for (JsonNode line :
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items")) {
            if (line.path("requirement").asString().equals("LYJ-01.premises-proof")) {
                return line;
            }
        }
        throw new AssertionError("No line for the premises");
    }

    private static JsonNode licence(TestClient applicant) {
        return applicant.get("/api/v1/licences").expect(200).at("/items/0");
    }

    private static JsonNode checkOf(Filed filed, TestClient reader, String filter) {
        String cursor = "";
        do {
            String query = (filter.isEmpty() ? "?" : filter + "&") + "limit=100" + cursor;
            Reply page = reader.get("/api/v1/commitments" + query).expect(200);
            for (JsonNode check : page.at("/items")) {
                if (check.path("applicationNumber").asString().equals(filed.number)) {
                    return check;
                }
            }
            cursor = page.at("/next").isString() ? "&cursor=" + page.string("/next") : "";
        } while (!cursor.isEmpty());
        throw new AssertionError("No check of " + filed.number);
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
