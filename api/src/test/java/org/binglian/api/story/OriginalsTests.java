package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Accounts;
import org.binglian.identity.NewAccount;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A museum, whose premises and staff are shown in the original when the reply is collected: trusted first, seen once (2.3.2b). */
abstract class OriginalsTests extends ApiTest {

    private static final String PREMISES = "WWJ-03.premises-proof";
    private static final String STAFF = "WWJ-03.staff-qualifications";
    private static final Map<String, Object> WINDOW = Map.of("method", "WINDOW");
    private static final Map<String, Object> COURIER =
            Map.of("method", "COURIER", "recipient", "张三", "phone", "13800000000", "address", "杭州市文三路 1 号");

    @Autowired
    private Accounts accounts;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(this::loggedInAs);
    }

    @Test
    void eachWayOfDeliverySaysBeforehandHowOftenToComeAndWhatToBring() {
        Filed draft = Filed.opened(newApplicant(), Map.of("item", "WWJ-03"));
        Reply plans = draft.applicant.get(draft.path + "/visit-plans").expect(200);

        assertThat(told(plans, "WINDOW").path("planned").asInt()).isEqualTo(1);
        assertThat(told(plans, "WINDOW").path("explanation").asString()).contains("请携带《经营场所使用证明》《技术人员资格证明》的原件");
        assertThat(told(plans, "COURIER").path("planned").asInt()).isZero();
        assertThat(told(plans, "COURIER").path("explanation").asString()).contains("按上传件办理");
        assertThat(told(plans, "ELECTRONIC").path("planned").asInt()).isZero();
        newApplicant().get(draft.path + "/visit-plans").expect(404);
        office.as("window1").get(draft.path + "/visit-plans").expect(404);
    }

    @Test
    void theListIsTickedLineByLineAndTheReceiptNamesWhatWasSeen() throws IOException {
        Filed filed = replied(newApplicant(), WINDOW);
        assertThat(toBeSeen(filed, filed.applicant)).containsExactly(PREMISES, STAFF);
        assertThat(trust(filed, PREMISES)).isEqualTo("C");

        Map<String, Object> ticked = handOver(agrees(PREMISES), agrees(STAFF));
        JsonNode task = office.task("window1", filed);
        office.complete("window1", task, ticked).expect(200);
        office.complete("window1", task, ticked).expect(200);

        assertThat(filed.state()).isEqualTo("DELIVERED");
        assertThat(filed.read().at("/visits/made").asInt()).isEqualTo(1);
        assertThat(trust(filed, PREMISES)).isEqualTo("B");
        assertThat(toBeSeen(filed, filed.applicant)).isEmpty();
        assertThat(found(filed).findValuesAsString("requirement")).containsExactly(PREMISES, STAFF);
        assertThat(found(filed).at("/0/listed").asBoolean()).isTrue();
        assertThat(pdfText(filed.pdf("DELIVERY_RECEIPT")))
                .contains("原件核验", "经营场所使用证明", "技术人员资格证明", "与提交的电子件一致")
                .doesNotContain("声明");
    }

    @Test
    void aBareCompletionStatesOfAllThatTheyAgree() throws IOException {
        Filed filed = replied(newApplicant(), WINDOW);
        office.complete("window1", office.task("window1", filed), "HAND_OVER", "已领取")
                .expect(200);

        assertThat(filed.state()).isEqualTo("DELIVERED");
        assertThat(found(filed).findValuesAsString("requirement")).containsExactly(PREMISES, STAFF);
        assertThat(found(filed).at("/0/listed").asBoolean()).isFalse();
        assertThat(trust(filed, STAFF)).isEqualTo("B");
        assertThat(pdfText(filed.pdf("DELIVERY_RECEIPT"))).contains("经办人声明");
    }

    @Test
    void everythingWrongWithTheListIsToldAtOnceAndNothingIsKept() {
        Filed filed = replied(newApplicant(), WINDOW);
        Reply refused = office.complete(
                        "window1",
                        office.task("window1", filed),
                        handOver(differs(PREMISES, " "), agrees("WWJ-03.no-such"), agrees("WWJ-03.museum-charter")))
                .expect(422);

        assertThat(refused.at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/originals/0/remark", "/originals/1/requirement", "/originals/2/requirement", "/originals");
        office.complete("window1", office.task("window1", filed), handOver()).expect(422);
        assertThat(filed.state()).isEqualTo("REPLIED");
        assertThat(found(filed)).isEmpty();
        assertThat(trust(filed, STAFF)).isEqualTo("C");
    }

    @Test
    void whatDoesNotAgreeStaysInTheHouseAndMayBeUpheld() throws IOException {
        Filed filed = replied(newApplicant(), WINDOW);
        Map<String, Object> found = handOver(differs(PREMISES, "租赁期限与上传件不同"), agrees(STAFF));
        JsonNode task = office.task("window1", filed);
        office.complete("window1", task, found).expect(200);
        office.complete("window1", task, found).expect(200);

        assertThat(filed.state()).isEqualTo("REPLIED");
        assertThat(filed.read().at("/visits/made").asInt()).isEqualTo(1);
        assertThat(trust(filed, STAFF)).as("seen all the same").isEqualTo("B");
        assertThat(trust(filed, PREMISES)).isEqualTo("C");
        assertThat(pdfText(filed.pdf("ORIGINAL_NOTICE"))).contains("原件核验告知书", "租赁期限与上传件不同", "陈述、申辩");
        assertThat(timeline(filed, loggedInAs("supervision1"))).contains("OriginalDisagreed");
        assertThat(office.complete("window1", task, "HAND_OVER", "再次领取")
                        .expect(409)
                        .text())
                .contains("正在核查");

        JsonNode check = office.task("decider-wwj", filed);
        assertThat(check.path("kind").asString()).isEqualTo("ORIGINAL_CHECK");
        assertThat(office.as("decider-wwj")
                        .get(filed.path + "/originals")
                        .expect(200)
                        .at("/doubts/0/remark")
                        .asString())
                .isEqualTo("租赁期限与上传件不同");
        office.complete("decider-wwj", check, "UPHOLD", "").expect(422);
        office.complete("decider-wwj", check, "UPHOLD", "续租合同有效，不影响准予").expect(200);
        assertThat(office.tasks("decider-wwj", filed)).isEmpty();
        assertThat(toBeSeen(filed, filed.applicant)).isEmpty();

        assertThat(office.complete("window1", office.task("window1", filed), handOver())
                        .expect(422)
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/comment");
        office.complete("window1", office.task("window1", filed), "HAND_OVER", "部门核查后再次领取")
                .expect(200);
        assertThat(filed.state()).isEqualTo("DELIVERED");
        assertThat(filed.read().at("/visits/made").asInt()).isEqualTo(2);
        assertThat(timeline(filed, filed.applicant)).contains("SecondVisit", "部门核查后再次领取");
        assertThat(pdfText(filed.pdf("DELIVERY_RECEIPT"))).contains("不一致", "续租合同有效");
    }

    @Test
    void whatIsUntrueIsRevokedByTheDepartmentThatApproved() throws IOException {
        Filed filed = replied(newApplicant(), WINDOW);
        office.complete(
                        "window1",
                        office.task("window1", filed),
                        handOver(agrees(PREMISES), differs(STAFF, "证书编号查无此人")))
                .expect(200);
        office.complete("decider-wwj", office.task("decider-wwj", filed), "REVOKE", "职称证书系伪造")
                .expect(200);

        assertThat(filed.caseState("WWJ-03")).isEqualTo("REVOKED");
        assertThat(pdfText(filed.pdf("REVOCATION_DECISION")))
                .contains("与原件不一致", "职称证书系伪造")
                .doesNotContain("承诺");
        assertThat(timeline(filed, filed.applicant)).contains("因材料与原件不符被撤销");
        assertThat(filed.state()).isEqualTo("REPLIED");
        office.complete("window1", office.task("window1", filed), "HAND_OVER", "领取答复和撤销决定")
                .expect(200);
        assertThat(filed.state()).isEqualTo("DELIVERED");
    }

    @Test
    void courierAndElectronicDeliveryAskForNoOriginalAndLeaveTheTrustAsItIs() {
        Filed sent = replied(newApplicant(), COURIER);
        assertThat(sent.read().at("/visits/planned").asInt()).isZero();
        assertThat(toBeSeen(sent, sent.applicant)).isEmpty();
        JsonNode task = office.task("window1", sent);
        office.complete("window1", task, handOver(agrees(PREMISES))).expect(422);
        office.complete("window1", task, Map.of("action", "HAND_OVER", "trackingNumber", "SF1"))
                .expect(200);
        Filed online = replied(newApplicant(), Map.of("method", "ELECTRONIC"));
        online.applicant.post(online.path + "/receipt", "{}").expect(204);

        for (Filed filed : List.of(sent, online)) {
            assertThat(filed.state()).isEqualTo("DELIVERED");
            assertThat(filed.read().at("/visits/made").asInt()).isZero();
            assertThat(found(filed)).isEmpty();
            assertThat(trust(filed, PREMISES)).isEqualTo("C");
        }
    }

    @Test
    void whatWasSeenOnceIsNotAskedForInALaterApplication() {
        TestClient applicant = newApplicant();
        Filed first = replied(applicant, WINDOW);
        office.complete("window1", office.task("window1", first), "HAND_OVER", "")
                .expect(200);

        Filed later = Filed.opened(applicant, Map.of("item", "WWJ-02"));
        assertThat(result(later, "WWJ-02.staff-qualifications")).isEqualTo("ON_FILE");
        assertThat(trust(later, "WWJ-02.staff-qualifications")).isEqualTo("B");
        assertThat(told(applicant.get(later.path + "/visit-plans").expect(200), "WINDOW")
                        .path("explanation")
                        .asString())
                .contains("没有原件需要核验");
        complete(later, WINDOW, "WWJ-02");
        assertThat(toBeSeen(later, applicant)).isEmpty();
        office.complete("window1", office.task("window1", later), handOver()).expect(200);
        assertThat(later.state()).isEqualTo("DELIVERED");
    }

    @Test
    void nobodyElseSeesOrTicksTheList() {
        Filed filed = replied(newApplicant(), WINDOW);
        String task =
                "/api/v1/tasks/" + office.task("window1", filed).path("id").asString();
        String county = "w" + UUID.randomUUID().toString().substring(0, 12);
        accounts.register(new NewAccount(
                county, TestClient.DEMO_PASSWORD, "区窗口", Set.of(Role.WINDOW_OFFICER), null, "330106", Set.of(), null));

        for (TestClient stranger :
                List.of(newApplicant(), loggedInAs(county), loggedInAs("decider-gtt"), loggedInAs("sysadmin1"))) {
            stranger.get(filed.path + "/originals").expect(404);
            stranger.get(task).expect(404);
            stranger.post(task + "/completion", handOver(agrees(PREMISES), agrees(STAFF)))
                    .expect(404);
        }
        anonymous().get(filed.path + "/originals").expect(401);
        assertThat(loggedInAs("supervision1")
                        .get(filed.path + "/originals")
                        .expect(200)
                        .at("/toBeSeen"))
                .as("supervision sees nothing of what was handed in")
                .isEmpty();
        assertThat(filed.state()).isEqualTo("REPLIED");
    }

    private TestClient newApplicant() {
        return loggedInAsNew("o" + UUID.randomUUID().toString().substring(0, 12), Role.APPLICANT);
    }

    /** The museum, approved and waiting to be handed over. */
    private Filed replied(TestClient applicant, Map<String, Object> delivery) {
        Filed filed = Filed.opened(applicant, Map.of("item", "WWJ-03"));
        complete(filed, delivery, "WWJ-03");
        return filed;
    }

    private void complete(Filed filed, Map<String, Object> delivery, String item) {
        filed.fillForm();
        filed.uploadWhatIsAsked();
        filed.save(Map.of("delivery", delivery)).expect(200);
        filed.submit().expect(200);
        office.accept(filed);
        office.pass("wwj", filed);
        office.decide("wwj", filed, "APPROVE", "");
        assertThat(filed.state()).as(item).isEqualTo("REPLIED");
    }

    private static Map<String, Object> agrees(String requirement) {
        return Map.of("requirement", requirement, "agrees", true);
    }

    private static Map<String, Object> differs(String requirement, String remark) {
        return Map.of("requirement", requirement, "agrees", false, "remark", remark);
    }

    @SafeVarargs
    private static Map<String, Object> handOver(Map<String, Object>... originals) {
        return Map.of("action", "HAND_OVER", "originals", List.of(originals));
    }

    private static List<String> toBeSeen(Filed filed, TestClient reader) {
        List<String> requirements = new ArrayList<>();
        reader.get(filed.path + "/originals")
                .expect(200)
                .at("/toBeSeen")
                .forEach(line -> requirements.add(line.path("requirement").asString()));
        return requirements;
    }

    private static JsonNode found(Filed filed) {
        return filed.applicant.get(filed.path + "/originals").expect(200).at("/found");
    }

    private static String timeline(Filed filed, TestClient reader) {
        return reader.get(filed.path + "/timeline").expect(200).text();
    }

    private static JsonNode told(Reply plans, String method) {
        for (JsonNode plan : plans.at("/items")) {
            if (plan.path("method").asString().equals(method)) {
                return plan;
            }
        }
        throw new AssertionError("No plan for " + method);
    }

    private static String trust(Filed filed, String requirement) {
        return line(filed, requirement).path("trust").asString();
    }

    private static String result(Filed filed, String requirement) {
        return line(filed, requirement).path("result").asString();
    }

    private static JsonNode line(Filed filed, String requirement) {
        for (JsonNode line :
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items")) {
            if (line.path("requirement").asString().equals(requirement)) {
                return line;
            }
        }
        throw new AssertionError("No line " + requirement);
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
