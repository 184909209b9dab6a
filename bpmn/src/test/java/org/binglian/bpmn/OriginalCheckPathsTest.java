package org.binglian.bpmn;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.binglian.bpmn.OriginalCheckProcess.Elements;
import org.binglian.bpmn.OriginalCheckProcess.Outcomes;
import org.binglian.bpmn.OriginalCheckProcess.Variables;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ways in which a department ends the check of an original, all nodes and flows. */
@Deployment(resources = "bpmn/original-check.bpmn")
class OriginalCheckPathsTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = ProcessEngineCoverageExtension.builder(
                    TestEngine.recordingCoverage(new PlayedDomain()))
            .assertClassCoverageAtLeast(1.0)
            .build();

    @BeforeEach
    void startAnew() {
        init(ENGINE.getProcessEngine());
    }

    @ParameterizedTest
    @CsvSource({Outcomes.UPHOLD + ", " + Elements.APPROVAL_UPHELD, Outcomes.REVOKE + ", " + Elements.APPROVAL_TAKEN_BACK
    })
    void whoeverDecidesEndsIt(String outcome, String end) {
        ProcessInstance check = runtimeService()
                .startProcessInstanceByKey(
                        OriginalCheckProcess.KEY,
                        "case-1",
                        withVariables(Variables.APPLICATION_ID, "application-1", Variables.CASE_ID, "case-1"));
        assertThat(check).isWaitingAtExactly(Elements.CHECK_ORIGINAL);
        assertThat(task(check)).hasDefinitionKey(Elements.CHECK_ORIGINAL).hasCandidateGroup("DECISION_MAKER");
        complete(task(check), withVariables(Variables.OUTCOME, outcome));
        assertThat(check).isEnded().hasPassed(end);
    }
}
