package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.binglian.bpmn.ItemSimplificationProcess.Beans;
import org.binglian.bpmn.ItemSimplificationProcess.Elements;
import org.binglian.bpmn.ItemSimplificationProcess.Outcomes;
import org.binglian.bpmn.ItemSimplificationProcess.Variables;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of a simplification, all nodes and flows. */
@Deployment(resources = "bpmn/item-simplification.bpmn")
class ItemSimplificationPathsTest {

    private static final PlayedDomain DOMAIN = new PlayedDomain();

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = ProcessEngineCoverageExtension.builder(
                    TestEngine.recordingCoverage(DOMAIN))
            .assertClassCoverageAtLeast(1.0)
            .build();

    private ProcessInstance round;

    @BeforeEach
    void startAnew() {
        init(ENGINE.getProcessEngine());
        DOMAIN.forget();
    }

    @Test
    void filledInReviewedConsentedAndPublished() {
        open();
        waitsFor(Elements.FILL_IN, "DEPARTMENT_ADMIN");
        complete(task(round));
        waitsFor(Elements.REVIEW, "REFORM_OFFICE");
        end(Outcomes.APPROVE);
        waitsFor(Elements.RECORD_CONSENT, "REFORM_OFFICE");
        end(Outcomes.CONSENT);
        waitsFor(Elements.PUBLISH, "REFORM_OFFICE");
        assertThat(DOMAIN.calls).isEmpty();
        end(Outcomes.PUBLISH);

        assertThat(round).isEnded().hasPassed(Elements.PUBLISH_VERSIONS, Elements.VERSIONS_PUBLISHED);
        assertThat(DOMAIN.calls).containsExactly(Beans.PUBLISH_VERSIONS);
    }

    @Test
    void reviewGivesItBackAsOftenAsIsNeeded() {
        open();
        for (int i = 0; i < 2; i++) {
            complete(task(round));
            end(Outcomes.RETURN);
            waitsFor(Elements.FILL_IN, "DEPARTMENT_ADMIN");
        }
        assertThat(round).hasNotPassed(Elements.RECORD_CONSENT);
    }

    @Test
    void whatTheGovernmentDoesNotConsentToGoesBack() {
        open();
        complete(task(round));
        end(Outcomes.APPROVE);
        end(Outcomes.RETURN);
        waitsFor(Elements.FILL_IN, "DEPARTMENT_ADMIN");
    }

    @Test
    void whatCannotBePublishedAnyMoreGoesBack() {
        open();
        complete(task(round));
        end(Outcomes.APPROVE);
        end(Outcomes.CONSENT);
        end(Outcomes.RETURN);
        waitsFor(Elements.FILL_IN, "DEPARTMENT_ADMIN");
        assertThat(DOMAIN.calls).isEmpty();
    }

    private void open() {
        round = runtimeService()
                .startProcessInstanceByKey(
                        ItemSimplificationProcess.KEY,
                        "round-1",
                        withVariables(Variables.SIMPLIFICATION_ID, "round-1"));
    }

    private void waitsFor(String element, String group) {
        assertThat(round).isWaitingAtExactly(element);
        assertThat(task(round)).hasDefinitionKey(element).hasCandidateGroup(group);
    }

    private void end(String outcome) {
        complete(task(round), withVariables(Variables.OUTCOME, outcome));
    }
}
