package org.binglian.approval;

import java.util.Arrays;
import java.util.List;
import org.binglian.bpmn.ApprovalCaseProcess;
import org.binglian.bpmn.CommitmentCheckProcess;
import org.binglian.bpmn.JointApplicationProcess;
import org.binglian.bpmn.OriginalCheckProcess;
import org.binglian.identity.Role;

/** The user tasks of the process models: who takes them and what can come of them, the applicant's favour first. */
public enum TaskKind {
    PRE_REVIEW(
            JointApplicationProcess.Elements.PRE_REVIEW,
            Role.WINDOW_OFFICER,
            TaskAction.ACCEPT,
            TaskAction.REQUEST_CORRECTIONS,
            TaskAction.NOT_ACCEPT),
    DIVISION_REVIEW(ApprovalCaseProcess.Elements.DIVISION_REVIEW, Role.REVIEWER, TaskAction.PASS, TaskAction.OBJECT),
    DECISION(ApprovalCaseProcess.Elements.DECISION, Role.DECISION_MAKER, TaskAction.APPROVE, TaskAction.REFUSE),
    HAND_OVER(JointApplicationProcess.Elements.HAND_OVER, Role.WINDOW_OFFICER, TaskAction.HAND_OVER),
    COMMITMENT_CHECK(
            CommitmentCheckProcess.Elements.CHECK_COMMITMENT,
            Role.REVIEWER,
            TaskAction.KEPT,
            TaskAction.CORRECTED,
            TaskAction.REVOKE),
    REVOCATION(
            CommitmentCheckProcess.Elements.DECIDE_REVOCATION,
            Role.DECISION_MAKER,
            TaskAction.CHECK_AGAIN,
            TaskAction.REVOKE),
    ORIGINAL_CHECK(
            OriginalCheckProcess.Elements.CHECK_ORIGINAL, Role.DECISION_MAKER, TaskAction.UPHOLD, TaskAction.REVOKE);

    private final String element;
    private final Role role;
    private final List<TaskAction> actions;

    TaskKind(String element, Role role, TaskAction... actions) {
        this.element = element;
        this.role = role;
        this.actions = List.of(actions);
    }

    /** @throws IllegalArgumentException when no model has a user task of this id */
    public static TaskKind ofElement(String element) {
        return Arrays.stream(values())
                .filter(kind -> kind.element.equals(element))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No user task " + element));
    }

    public Role role() {
        return role;
    }

    /** It is about the check of the commitments of a decided case, which has a clock of its own (2.1.3d). */
    boolean ofCommitment() {
        return this == COMMITMENT_CHECK || this == REVOCATION;
    }

    /** Its process runs by itself for one decided case, beside the application's. */
    boolean afterwards() {
        return ofCommitment() || this == ORIGINAL_CHECK;
    }

    public List<TaskAction> actions() {
        return actions;
    }
}
