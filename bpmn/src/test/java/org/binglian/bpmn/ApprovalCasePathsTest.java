package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.List;
import org.binglian.bpmn.ApprovalCaseProcess.Beans;
import org.binglian.bpmn.ApprovalCaseProcess.Elements;
import org.binglian.bpmn.ApprovalCaseProcess.Messages;
import org.binglian.bpmn.ApprovalCaseProcess.Outcomes;
import org.binglian.bpmn.ApprovalCaseProcess.Variables;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of one case, all nodes and flows. */
@Deployment(resources = "bpmn/approval-case.bpmn")
class ApprovalCasePathsTest {

    private static final PlayedDomain DOMAIN = new PlayedDomain();

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = ProcessEngineCoverageExtension.builder(
                    TestEngine.recordingCoverage(DOMAIN))
            .assertClassCoverageAtLeast(1.0)
            .build();

    @BeforeEach
    void startAnew() {
        init(ENGINE.getProcessEngine());
        DOMAIN.forget();
        DOMAIN.divisions.addAll(List.of("FGW-D1", "FGW-D2"));
    }

    @Test
    void divisionsReviewInParallelThenTheDepartmentApproves() {
        ProcessInstance instance = start();

        List<Task> reviews = reviews();
        assertThat(reviews)
                .extracting(review -> taskService().getVariable(review.getId(), Variables.DIVISION))
                .containsExactlyInAnyOrder("FGW-D1", "FGW-D2");
        taskService().complete(reviews.get(1).getId());
        assertThat(instance).isWaitingAt(Elements.DIVISION_REVIEW).isNotWaitingAt(Elements.DECISION);
        taskService().complete(reviews.get(0).getId());
        assertThat(task(instance)).hasDefinitionKey(Elements.DECISION).hasCandidateGroup("DECISION_MAKER");
        decide(instance, Outcomes.APPROVE);

        assertThat(instance).isEnded().hasPassed(Elements.ISSUE_LICENCE, Elements.CASE_APPROVED);
        assertThat(DOMAIN.calls).containsExactly(Beans.CHECK_PREREQUISITES, Beans.START_REVIEW, Beans.ISSUE_LICENCE);
    }

    @Test
    void aRefusedCaseIssuesNothing() {
        ProcessInstance instance = start();
        reviews().forEach(review -> taskService().complete(review.getId()));
        decide(instance, Outcomes.REFUSE);

        assertThat(instance).isEnded().hasPassed(Elements.CASE_REFUSED).hasNotPassed(Elements.ISSUE_LICENCE);
    }

    @Test
    void waitsUntilEveryPrerequisiteIsDecided() {
        DOMAIN.prerequisites.addAll(List.of(Outcomes.OPEN, Outcomes.OPEN));
        ProcessInstance instance = start();

        assertThat(instance)
                .isWaitingAtExactly(Elements.AWAIT_PREREQUISITES)
                .isWaitingFor(Messages.PREREQUISITES_DECIDED);
        prerequisitesDecided();
        assertThat(instance).isWaitingAtExactly(Elements.AWAIT_PREREQUISITES);
        prerequisitesDecided();
        assertThat(instance).isWaitingAt(Elements.DIVISION_REVIEW);
    }

    @Test
    void endsWhenAPrerequisiteFailed() {
        DOMAIN.prerequisites.addAll(List.of(Outcomes.OPEN, Outcomes.FAILED));
        ProcessInstance instance = start();
        prerequisitesDecided();

        assertThat(instance).isEnded().hasPassed(Elements.TERMINATE_CASE, Elements.CASE_TERMINATED);
        assertThat(DOMAIN.calls).endsWith(Beans.TERMINATE_CASE).doesNotContain(Beans.START_REVIEW);
    }

    private static ProcessInstance start() {
        return runtimeService()
                .startProcessInstanceByKey(
                        ApprovalCaseProcess.KEY,
                        "case-1",
                        withVariables(Variables.APPLICATION_ID, "application-1", Variables.CASE_ID, "case-1"));
    }

    private static List<Task> reviews() {
        return taskService()
                .createTaskQuery()
                .taskDefinitionKey(Elements.DIVISION_REVIEW)
                .taskCandidateGroup("REVIEWER")
                .list();
    }

    private static void decide(ProcessInstance instance, String outcome) {
        complete(task(instance), withVariables(Variables.OUTCOME, outcome));
    }

    private static void prerequisitesDecided() {
        runtimeService().correlateMessage(Messages.PREREQUISITES_DECIDED, "case-1");
    }
}
