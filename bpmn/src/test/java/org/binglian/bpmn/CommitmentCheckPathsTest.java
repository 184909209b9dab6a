package org.binglian.bpmn;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.binglian.bpmn.CommitmentCheckProcess.Elements;
import org.binglian.bpmn.CommitmentCheckProcess.Outcomes;
import org.binglian.bpmn.CommitmentCheckProcess.Variables;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of a check of commitments, all nodes and flows. */
@Deployment(resources = "bpmn/commitment-check.bpmn")
class CommitmentCheckPathsTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = ProcessEngineCoverageExtension.builder(
                    TestEngine.recordingCoverage(new PlayedDomain()))
            .assertClassCoverageAtLeast(1.0)
            .build();

    private ProcessInstance check;

    @BeforeEach
    void startAnew() {
        init(ENGINE.getProcessEngine());
    }

    @Test
    void whatIsTrueEndsIt() {
        begin();
        end(Outcomes.KEPT);
        assertThat(check).isEnded().hasPassed(Elements.COMMITMENT_KEPT);
    }

    @Test
    void whatWasMendedEndsItToo() {
        begin();
        end(Outcomes.CORRECTED);
        assertThat(check).isEnded().hasPassed(Elements.COMMITMENT_CORRECTED);
    }

    @Test
    void whatIsUntrueIsRevokedByWhoeverDecides() {
        begin();
        end(Outcomes.REVOKE);
        waitsFor(Elements.DECIDE_REVOCATION, "DECISION_MAKER");
        end(Outcomes.REVOKE);
        assertThat(check).isEnded().hasPassed(Elements.APPROVAL_REVOKED);
    }

    @Test
    void whoeverDecidesMayHaveItCheckedOnceMore() {
        begin();
        end(Outcomes.REVOKE);
        end(Outcomes.CHECK_AGAIN);
        waitsFor(Elements.CHECK_COMMITMENT, "REVIEWER");
        assertThat(check).hasNotPassed(Elements.APPROVAL_REVOKED);
    }

    private void begin() {
        check = runtimeService()
                .startProcessInstanceByKey(
                        CommitmentCheckProcess.KEY,
                        "case-1",
                        withVariables(Variables.APPLICATION_ID, "application-1", Variables.CASE_ID, "case-1"));
        waitsFor(Elements.CHECK_COMMITMENT, "REVIEWER");
    }

    private void waitsFor(String element, String group) {
        assertThat(check).isWaitingAtExactly(element);
        assertThat(task(check)).hasDefinitionKey(element).hasCandidateGroup(group);
    }

    private void end(String outcome) {
        complete(task(check), withVariables(Variables.OUTCOME, outcome));
    }
}
