package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.binglian.bpmn.JointApplicationProcess.Elements;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From whatever an application waits for, withdrawal leaves nothing of it or of its cases running. */
class WithdrawalTest {

    private final PlayedDomain domain = new PlayedDomain();
    private final ProcessEngine engine = TestEngine.plain(domain);
    private final RuntimeService runtime = engine.getRuntimeService();
    private final TaskService tasks = engine.getTaskService();

    @BeforeEach
    void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/joint-application.bpmn")
                .addClasspathResource("bpmn/approval-case.bpmn")
                .deploy();
        domain.cases.addAll(List.of("case-1", "case-2"));
        domain.divisions.addAll(List.of("FGW-D1", "FGW-D2"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # steps taken before                       | where it waits
            ''                                         | pre-review
            REQUEST_CORRECTIONS                        | await-corrections
            ACCEPT                                     | division-review
            OPEN,ACCEPT                                | await-prerequisites
            ACCEPT,REVIEWED                            | decision
            ACCEPT,REVIEWED,DECIDED                    | hand-over
            ACCEPT,REVIEWED,DECIDED,HANDED_OVER        | archive-due
            ELECTRONIC,ACCEPT,REVIEWED,DECIDED         | await-receipt
            """, delimiter = '|')
    void leavesNothingBehind(String steps, String waiting) {
        String id = start(steps.contains("OPEN"), steps.contains("ELECTRONIC"));
        for (String step : steps.split(",")) {
            take(step);
        }
        assertThat(waitingElements()).contains(waiting);

        runtime.correlateMessage(JointApplicationProcess.Messages.APPLICATION_WITHDRAWN, "application-1");

        assertThat(runtime.createExecutionQuery().list()).isEmpty();
        assertThat(tasks.createTaskQuery().list()).isEmpty();
        assertThat(engine.getManagementService().createJobQuery().list()).isEmpty();
        assertThat(runtime.createEventSubscriptionQuery().list()).isEmpty();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(id)
                        .activityId(Elements.APPLICATION_ENDED_BY_WITHDRAWAL)
                        .count())
                .isOne();
    }

    private String start(boolean open, boolean electronic) {
        if (open) {
            domain.prerequisites.addAll(List.of(ApprovalCaseProcess.Outcomes.OPEN, ApprovalCaseProcess.Outcomes.MET));
        }
        domain.delivery = electronic ? JointApplicationProcess.Outcomes.ELECTRONIC : "WINDOW";
        return runtime.startProcessInstanceByKey(
                        JointApplicationProcess.KEY, "application-1", Map.of("applicationId", "application-1"))
                .getId();
    }

    private void take(String step) {
        switch (step) {
            case "ACCEPT", "REQUEST_CORRECTIONS" -> completeAll(Map.of("outcome", step));
            case "DECIDED" -> completeAll(Map.of("outcome", ApprovalCaseProcess.Outcomes.APPROVE));
            case "REVIEWED", "HANDED_OVER" -> completeAll(Map.of());
            default -> assertThat(step).isIn("", "OPEN", "ELECTRONIC"); // said at the start
        }
    }

    private void completeAll(Map<String, Object> variables) {
        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId(), variables));
    }

    private List<String> waitingElements() {
        return runtime.createProcessInstanceQuery().list().stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .toList();
    }
}
