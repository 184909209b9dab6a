package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Sabotage;
import org.binglian.cases.ApplicationSubmitted;
import org.binglian.cases.CaseAccepted;
import org.binglian.cases.CaseDecided;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Domain, engine, inbox, instruments, ledger and history change together or not at all. */
abstract class OneTransactionTests extends ApiTest {

    @Autowired
    private Sabotage sabotage;

    @Test
    void aBrokenSubmissionLeavesTheDraft() {
        Filed filed = Filed.readyToSubmit(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        sabotage.breakNext(ApplicationSubmitted.class);
        filed.submit().expect(500);
        assertThat(filed.state()).isEqualTo("DRAFT");
        assertThat(filed.read().at("/cases")).isEmpty();
        assertThat(filed.applicant.get(filed.path + "/instruments").at("/items"))
                .isEmpty();
        assertThat(new Office(this::loggedInAs).tasks("window1", filed)).isEmpty();
        filed.submit().expect(200);
    }

    @Test
    void aBrokenAcceptanceLeavesTheTask() {
        Office office = new Office(this::loggedInAs);
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        JsonNode task = office.task("window1", filed);
        sabotage.breakNext(CaseAccepted.class);
        office.complete("window1", task, "ACCEPT", "").expect(500);
        assertThat(filed.state()).isEqualTo("SUBMITTED");
        assertThat(filed.caseOf("GTT-01").has("clock")
                        && !filed.caseOf("GTT-01").path("clock").isNull())
                .isFalse();
        assertThat(office.task("window1", filed).path("id")).isEqualTo(task.path("id"));
        office.complete("window1", task, "ACCEPT", "").expect(200);
        assertThat(filed.state()).isEqualTo("IN_REVIEW");
    }

    @Test
    void aBrokenDecisionLeavesCaseTaskAndFigures() {
        Office office = new Office(this::loggedInAs);
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        office.pass("gtt", filed);
        JsonNode task = office.task("decider-gtt", filed);
        String ledger = "/api/v1/ledgers/" + YearMonth.now(clock());
        String before = office.as("reform1").get(ledger).expect(200).text();
        sabotage.breakNext(CaseDecided.class);
        office.complete("decider-gtt", task, "APPROVE", "").expect(500);
        assertThat(filed.caseState("GTT-01")).isEqualTo("UNDER_REVIEW");
        assertThat(office.task("decider-gtt", filed).path("id")).isEqualTo(task.path("id"));
        assertThat(office.as("reform1").get(ledger).expect(200).text()).isEqualTo(before);
        assertThat(filed.applicant.get(filed.path + "/instruments").text()).doesNotContain("APPROVAL_DECISION");
        office.complete("decider-gtt", task, "APPROVE", "").expect(200);
        assertThat(filed.caseState("GTT-01")).isEqualTo("APPROVED");
    }
}
