package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job, from online filing to Attachment 3, and the ways in which it can go otherwise. */
abstract class MainJobTests extends ApiTest {

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(this::loggedInAs);
    }

    @Test
    void fromOnlineFilingToTheUnifiedReply() {
        TestClient applicant = loggedInAs("applicant2");
        Filed filed = Filed.submitted(applicant, Filed.stageOne(Filed.APPROVAL));
        assertThat(filed.state()).isEqualTo("SUBMITTED");
        assertThat(pdfText(filed.pdf("RECEIPT"))).contains(filed.number).contains(filed.queryCode);

        office.accept(filed);
        assertThat(filed.state()).isEqualTo("IN_REVIEW");
        assertThat(pdfText(filed.pdf("ACCEPTANCE_NOTICE"))).contains("受理通知书").contains("建设项目用地预审");

        // Three departments at the same time; approval by FGW waits, its energy review does not.
        assertThat(filed.caseState("GTT-01")).isEqualTo("UNDER_REVIEW");
        assertThat(filed.caseState("JST-01")).isEqualTo("UNDER_REVIEW");
        assertThat(filed.caseState("FGW-03")).isEqualTo("UNDER_REVIEW");
        assertThat(filed.caseState("FGW-02")).isEqualTo("ACCEPTED");
        assertThat(office.tasks("reviewer-fgw", filed))
                .extracting(task -> task.path("item").asString())
                .containsOnly("FGW-03");

        for (String department : List.of("gtt", "jst")) {
            office.pass(department, filed);
            office.decide(department, filed, "APPROVE", "");
        }
        // Now approval is under review, by two divisions side by side.
        assertThat(filed.caseState("FGW-02")).isEqualTo("UNDER_REVIEW");
        assertThat(office.tasks("reviewer-fgw", filed).stream()
                        .filter(task -> task.path("item").asString().equals("FGW-02"))
                        .map(task -> task.path("division").asString()))
                .containsExactlyInAnyOrder("FGW-D1", "FGW-D2");
        office.finish(filed);

        assertThat(filed.state()).isEqualTo("REPLIED");
        String reply = pdfText(filed.pdf("UNIFIED_REPLY"));
        assertThat(reply).contains("统一答复书", "企业投资项目核准", "建设项目用地预审", "建设项目选址意见书核发", "固定资产投资项目节能审查");
        applicant.post(filed.path + "/receipt", "{}").expect(204);
        assertThat(filed.state()).isEqualTo("DELIVERED");
    }

    @Test
    void anybodyWithNumberAndCodeFollowsTheProgress() {
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        JsonNode progress = anonymous()
                .get("/api/v1/public/applications/" + filed.number + "?queryCode=" + filed.queryCode)
                .expect(200)
                .json();
        assertThat(progress.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(progress.path("cases")).hasSize(4);
        String profile = filed.read().string("/applicant/name");
        assertThat(progress.toString()).doesNotContain(profile);
        anonymous()
                .get("/api/v1/public/applications/" + filed.number + "?queryCode=WRONG234")
                .expect(404);
    }

    @Test
    void correctionsAreToldAtOnceAndNothingEnteredIsLost() {
        // Somebody whose materials no department has on file yet.
        Filed filed = Filed.submitted(loggedInAsNew("corrector", Role.APPLICANT), Filed.stageOne(Filed.APPROVAL));
        JsonNode lines =
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items");
        String uploaded = first(lines, "UPLOADED");
        office.askForCorrections(filed, Map.of(uploaded, "扫描件不清晰，请重新上传", "form:projectName", "项目名称与批复不一致"));
        assertThat(filed.state()).isEqualTo("CORRECTION_REQUESTED");
        assertThat(filed.read().at("/corrections/items")).hasSize(2);
        assertThat(pdfText(filed.pdf("CORRECTION_NOTICE"))).contains("扫描件不清晰").contains("项目名称与批复不一致");
        assertThat(office.tasks("window1", filed)).isEmpty();

        JsonNode before = filed.read().at("/form");
        filed.save(Map.of("form", Map.of("projectName", "城西科创园区综合管廊工程"))).expect(200);
        filed.upload(uploaded).expect(200);
        filed.applicant.post(filed.path + "/corrections", "{}").expect(200);
        JsonNode after = filed.read().at("/form");
        assertThat(after.path("projectName").asString()).isEqualTo("城西科创园区综合管廊工程");
        assertThat(after.size()).isEqualTo(before.size());
        office.accept(filed);
        assertThat(filed.state()).isEqualTo("IN_REVIEW");
    }

    @Test
    void oneRefusalDoesNotHideTheOthers() {
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        office.pass("fgw", filed);
        office.decide("fgw", filed, "REFUSE", "单位产品能耗高于国家限额标准");
        office.finish(filed);
        assertThat(filed.state()).isEqualTo("REPLIED");
        assertThat(filed.caseState("FGW-03")).isEqualTo("REFUSED");
        assertThat(filed.caseState("FGW-02")).isEqualTo("APPROVED");
        String reply = pdfText(filed.pdf("UNIFIED_REPLY"));
        assertThat(reply).contains("单位产品能耗高于国家限额标准", "建设项目用地预审", "行政复议");
    }

    @Test
    void whatBuildsOnARefusedCaseIsTerminatedWithTheReason() {
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        office.pass("gtt", filed);
        office.decide("gtt", filed, "REFUSE", "占用永久基本农田");
        office.finish(filed);
        assertThat(filed.caseState("GTT-01")).isEqualTo("REFUSED");
        assertThat(filed.caseState("FGW-02")).isEqualTo("TERMINATED");
        assertThat(filed.caseOf("FGW-02").path("outcomeReason").asString()).contains("建设项目用地预审");
        assertThat(filed.state()).isEqualTo("REPLIED");
    }

    @Test
    void refusalWithoutAReasonIsRefusedAndChangesNothing() {
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        office.pass("gtt", filed);
        JsonNode task = office.task("decider-gtt", filed);
        office.complete("decider-gtt", task, "REFUSE", " ").expect(422);
        assertThat(filed.caseState("GTT-01")).isEqualTo("UNDER_REVIEW");
        assertThat(office.tasks("decider-gtt", filed)).hasSize(1);
    }

    @Test
    void withdrawalTakesTheWorkOffEverybodysDesk() {
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        filed.applicant
                .post(filed.path + "/withdrawal", Map.of("reason", "投资计划调整"))
                .expect(200);
        assertThat(filed.state()).isEqualTo("WITHDRAWN");
        assertThat(filed.caseState("GTT-01")).isEqualTo("WITHDRAWN");
        for (String officer : List.of("reviewer-gtt", "reviewer-jst", "reviewer-fgw", "window1")) {
            assertThat(office.tasks(officer, filed)).as(officer).isEmpty();
        }
        assertThat(pdfText(filed.pdf("WITHDRAWAL_DECISION"))).contains("投资计划调整");
    }

    @Test
    void acceptanceByLawOnTheSixthWorkingDay() {
        clock().set(LocalDate.of(2016, 9, 28));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        assertThat(filed.read().string("/acceptanceDueOn")).isEqualTo("2016-10-10");
        clock().set(LocalDate.of(2016, 10, 10));
        assertThat(filed.state()).isEqualTo("SUBMITTED");

        clock().set(LocalDate.of(2016, 10, 11));
        waitFor(() -> filed.state().equals("IN_REVIEW"));
        assertThat(filed.read().string("/acceptedOn")).isEqualTo("2016-09-28");
        assertThat(filed.read().at("/acceptedByLaw").asBoolean()).isTrue();
        assertThat(office.tasks("window1", filed)).isEmpty();
        assertThat(office.tasks("reviewer-gtt", filed)).isNotEmpty();
        assertThat(pdfText(filed.pdf("ACCEPTANCE_NOTICE"))).contains("第三十二条");
    }

    private static void waitFor(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }

    private static String first(JsonNode lines, String result) {
        for (JsonNode line : lines) {
            if (line.path("result").asString().equals(result)) {
                return line.path("requirement").asString();
            }
        }
        throw new AssertionError("No line is " + result + ": " + lines);
    }

    static String pdfText(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
