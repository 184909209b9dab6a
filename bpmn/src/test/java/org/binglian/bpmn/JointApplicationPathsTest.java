package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Date;
import java.util.List;
import org.binglian.bpmn.JointApplicationProcess.Beans;
import org.binglian.bpmn.JointApplicationProcess.Elements;
import org.binglian.bpmn.JointApplicationProcess.Messages;
import org.binglian.bpmn.JointApplicationProcess.Outcomes;
import org.binglian.bpmn.JointApplicationProcess.Variables;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of an application, all nodes and flows; the paths of a case are in {@link ApprovalCasePathsTest}. */
@Deployment(resources = {"bpmn/joint-application.bpmn", "bpmn/approval-case.bpmn"})
class JointApplicationPathsTest {

    private static final PlayedDomain DOMAIN = new PlayedDomain();

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = ProcessEngineCoverageExtension.builder(
                    TestEngine.recordingCoverage(DOMAIN))
            .excludeProcessDefinitionKeys(ApprovalCaseProcess.KEY)
            .assertClassCoverageAtLeast(1.0)
            .build();

    @BeforeEach
    void startAnew() {
        init(ENGINE.getProcessEngine());
        DOMAIN.forget();
        DOMAIN.cases.addAll(List.of("case-1", "case-2", "case-3"));
        DOMAIN.divisions.add("FGW-D1");
    }

    @Test
    void acceptedOnceHandledInParallelAnsweredOnceAndHandedOver() {
        ProcessInstance application = start();
        assertThat(task(application)).hasDefinitionKey(Elements.PRE_REVIEW).hasCandidateGroup("WINDOW_OFFICER");
        preReview(application, Outcomes.ACCEPT);

        assertThat(cases())
                .extracting(ProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrder("case-1", "case-2", "case-3");
        decide("case-2", ApprovalCaseProcess.Outcomes.REFUSE);
        decide("case-3", ApprovalCaseProcess.Outcomes.APPROVE);
        assertThat(application).isWaitingAt(Elements.HANDLE_CASES).hasNotPassed(Elements.COMPILE_REPLY);
        decide("case-1", ApprovalCaseProcess.Outcomes.APPROVE);

        assertThat(task(application)).hasDefinitionKey(Elements.HAND_OVER).hasCandidateGroup("WINDOW_OFFICER");
        complete(task(application));
        fire(application, Elements.ARCHIVE_DUE, PlayedDomain.ARCHIVE_DUE);
        assertThat(application).isEnded().hasPassed(Elements.APPLICATION_CLOSED);
        assertThat(DOMAIN.calls).containsOnlyOnce(Beans.COMPILE_REPLY).endsWith(Beans.CLOSE_APPLICATION);
    }

    @Test
    void anElectronicReplyIsReceivedByTheApplicant() {
        DOMAIN.delivery = Outcomes.ELECTRONIC;
        DOMAIN.cases.clear();
        ProcessInstance application = start();
        preReview(application, Outcomes.ACCEPT);

        assertThat(application).isWaitingAtExactly(Elements.AWAIT_RECEIPT).isWaitingFor(Messages.REPLY_RECEIVED);
        correlate(Messages.REPLY_RECEIVED);
        fire(application, Elements.ARCHIVE_DUE, PlayedDomain.ARCHIVE_DUE);
        assertThat(application).isEnded().hasNotPassed(Elements.HAND_OVER);
    }

    @Test
    void correctionsComeBackToPreReviewWithANewWait() {
        ProcessInstance application = start();
        String wait = job(application).getId();
        preReview(application, Outcomes.REQUEST_CORRECTIONS);

        assertThat(application)
                .isWaitingAtExactly(Elements.AWAIT_CORRECTIONS)
                .isWaitingFor(Messages.CORRECTIONS_SUBMITTED);
        assertThat(job(application))
                .as("nobody is late while the applicant corrects")
                .isNull();
        correlate(Messages.CORRECTIONS_SUBMITTED);
        assertThat(application).isWaitingAtExactly(Elements.PRE_REVIEW);
        assertThat(job(application).getId()).isNotEqualTo(wait);
    }

    @Test
    void anApplicationThatIsNotAcceptedEnds() {
        ProcessInstance application = start();
        preReview(application, Outcomes.NOT_ACCEPT);

        assertThat(application).isEnded().hasPassed(Elements.APPLICATION_NOT_ACCEPTED);
        assertThat(DOMAIN.calls).isEmpty();
    }

    @Test
    void silenceCountsAsAcceptanceWhenTheWaitIsOver() {
        ProcessInstance application = start();
        fire(application, Elements.ACCEPTANCE_DUE, PlayedDomain.ACCEPTANCE_DUE);

        assertThat(application).isWaitingAt(Elements.HANDLE_CASES).hasPassed(Elements.DEEMED_ACCEPTED);
        assertThat(cases()).hasSize(3);
        assertThat(DOMAIN.calls).startsWith(Beans.DEEMED_ACCEPTED);
    }

    @Test
    void withdrawalEndsTheApplicationAndItsCases() {
        ProcessInstance application = start();
        preReview(application, Outcomes.ACCEPT);
        correlate(Messages.APPLICATION_WITHDRAWN);

        assertThat(application).isEnded().hasPassed(Elements.APPLICATION_ENDED_BY_WITHDRAWAL);
        assertThat(cases()).isEmpty();
    }

    private static ProcessInstance start() {
        return runtimeService()
                .startProcessInstanceByKey(
                        JointApplicationProcess.KEY,
                        "application-1",
                        withVariables(Variables.APPLICATION_ID, "application-1"));
    }

    private static void preReview(ProcessInstance application, String outcome) {
        complete(task(application), withVariables(Variables.OUTCOME, outcome));
    }

    private static void correlate(String message) {
        runtimeService().correlateMessage(message, "application-1");
    }

    private static void fire(ProcessInstance application, String timer, Date due) {
        Job job = job(application);
        assertThat(TestEngine.timerOf(ENGINE.getProcessEngine(), job)).isEqualTo(timer);
        assertThat(job).hasDueDate(due);
        execute(job);
    }

    private static List<ProcessInstance> cases() {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ApprovalCaseProcess.KEY)
                .list();
    }

    private static void decide(String caseId, String outcome) {
        complete(taskOf(caseId));
        complete(taskOf(caseId), withVariables(ApprovalCaseProcess.Variables.OUTCOME, outcome));
    }

    private static Task taskOf(String caseId) {
        return taskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .singleResult();
    }
}
