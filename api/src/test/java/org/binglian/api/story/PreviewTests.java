package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What an officer sees of an instrument before it is issued, and that looking leaves no trace. */
abstract class PreviewTests extends ApiTest {

    @Autowired
    private JdbcClient database;

    private Office office;
    private Filed filed;

    @BeforeEach
    void file() {
        office = new Office(this::loggedInAs);
        filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
    }

    private Reply preview(String officer, JsonNode task, Object body) {
        return office.as(officer).post("/api/v1/tasks/" + task.path("id").asString() + "/preview", body);
    }

    @Test
    void everyNoticeOfReceiptCanBeSeenBeforehand() {
        JsonNode task = office.task("window1", filed);
        Map<String, Map<String, Object>> titles = Map.of(
                "受理通知书", Map.of("action", "ACCEPT"),
                "补正告知书", Map.of("action", "REQUEST_CORRECTIONS", "comment", "请补充投资估算"),
                "不予受理决定书", Map.of("action", "NOT_ACCEPT", "comment", "不属于本机关职权范围"));
        titles.forEach((title, body) -> {
            Reply reply = preview("window1", task, body).expect(200);
            assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(MainJobTests.pdfText(reply.bytes()))
                    .contains(title, "预览", "草稿", "签发时编号")
                    .contains(String.valueOf(body.getOrDefault("comment", filed.number)));
        });
        assertThat(filed.state()).isEqualTo("SUBMITTED");
        assertThat(office.task("window1", filed)).isEqualTo(task);
    }

    @Test
    void noNumberIsLostAndNothingHappens() {
        JsonNode task = office.task("window1", filed);
        List<Map<String, Object>> counters = counters();
        List<Map<String, Object>> records = records();
        preview("window1", task, Map.of("action", "ACCEPT")).expect(200);
        preview("window1", task, Map.of("action", "NOT_ACCEPT", "comment", "不属于本机关职权范围"))
                .expect(200);
        assertThat(counters()).isEqualTo(counters);
        assertThat(records()).isEqualTo(records);

        office.accept(filed);
        office.pass("gtt", filed);
        JsonNode decision = office.task("decider-gtt", filed);
        List<Map<String, Object>> decided = records();
        assertThat(MainJobTests.pdfText(preview("decider-gtt", decision, Map.of("action", "APPROVE"))
                        .expect(200)
                        .bytes()))
                .contains("准予行政许可决定书", "草稿");
        assertThat(MainJobTests.pdfText(
                        preview("decider-gtt", decision, Map.of("action", "REFUSE", "comment", "不符合国土空间规划"))
                                .expect(200)
                                .bytes()))
                .contains("不予行政许可决定书", "不符合国土空间规划");
        assertThat(records()).isEqualTo(decided);
        office.finish(filed);
        assertThat(filed.state()).isEqualTo("REPLIED");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void whatCannotBeDoneCannotBeSeenEither() {
        JsonNode task = office.task("window1", filed);
        preview("window1", task, Map.of("action", "APPROVE")).expect(422);
        preview("window1", task, Map.of("action", "REQUEST_CORRECTIONS")).expect(422);
        assertThat(preview("window1", task, Map.of("action", "NOT_ACCEPT"))
                        .expect(422)
                        .string("/errors/0/pointer"))
                .isEqualTo("/comment");
        for (String stranger : List.of("decider-fgw", "reviewer-gtt", "applicant2", "supervision1")) {
            preview(stranger, task, Map.of("action", "ACCEPT")).expect(404);
        }
        office.accept(filed);
        preview("window1", task, Map.of("action", "NOT_ACCEPT", "comment", "太迟了"))
                .expect(409);
    }

    @Test
    void anOpinionIssuesNothing() {
        office.accept(filed);
        JsonNode review = office.task("reviewer-gtt", filed);
        preview("reviewer-gtt", review, Map.of("action", "PASS")).expect(204);
        assertThat(office.tasks("reviewer-gtt", filed)).contains(review);
    }

    private List<Map<String, Object>> counters() {
        return database.sql("select * from instrument_counter order by issuer_code, kind, number_year")
                .query()
                .listOfRows();
    }

    /** How much is on record of anything that a step could leave behind. */
    private List<Map<String, Object>> records() {
        return database.sql("""
                        select (select count(*) from instrument) as instruments, (select count(*) from audit_entry) as entries,
                            (select count(*) from application_history) as history, (select count(*) from ledger_fact) as facts,
                            (select count(*) from licence) as licences, (select count(*) from act_ru_execution) as executions""").query().listOfRows();
    }

    /** Series whose numbers do not run from 1 to as many as there are. */
    private List<Map<String, Object>> gaps() {
        return database.sql("""
                        select issuer_code, kind, number_year from instrument group by issuer_code, kind, number_year
                        having max(sequence_number) <> count(*)""").query().listOfRows();
    }
}
