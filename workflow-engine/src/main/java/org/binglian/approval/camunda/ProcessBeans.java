package org.binglian.approval.camunda;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.bpmn.ApprovalCaseProcess;
import org.binglian.bpmn.ItemSimplificationProcess;
import org.binglian.bpmn.JointApplicationProcess;
import org.binglian.cases.Acceptance;
import org.binglian.cases.CaseSnapshots;
import org.binglian.cases.Reply;
import org.binglian.cases.Review;
import org.binglian.catalogue.VersionPublication;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** The only beans that the models can reach, each of them one call of the domain. */
@Component
class ProcessBeans {

    private final Acceptance acceptance;
    private final Review review;
    private final Reply reply;
    private final CaseSnapshots snapshots;
    private final VersionPublication versions;

    ProcessBeans(
            Acceptance acceptance, Review review, Reply reply, CaseSnapshots snapshots, VersionPublication versions) {
        this.acceptance = acceptance;
        this.review = review;
        this.reply = reply;
        this.snapshots = snapshots;
        this.versions = versions;
    }

    Map<Object, Object> byName() {
        return Map.ofEntries(
                Map.entry(JointApplicationProcess.Beans.ACCEPTANCE_DUE, (ById<Date>) this::acceptanceDue),
                Map.entry(JointApplicationProcess.Beans.DEEMED_ACCEPTED, (JavaDelegate) this::acceptByLaw),
                Map.entry(JointApplicationProcess.Beans.CASES_IN_HAND, (ById<List<String>>) this::casesInHand),
                Map.entry(JointApplicationProcess.Beans.COMPILE_REPLY, (JavaDelegate) this::compileReply),
                Map.entry(JointApplicationProcess.Beans.ARCHIVE_DUE, (ById<Date>) id -> Date.from(reply.archiveDue())),
                Map.entry(JointApplicationProcess.Beans.CLOSE_APPLICATION, (JavaDelegate) this::close),
                Map.entry(ApprovalCaseProcess.Beans.CHECK_PREREQUISITES, (JavaDelegate) this::checkPrerequisites),
                Map.entry(ApprovalCaseProcess.Beans.TERMINATE_CASE, (JavaDelegate) this::terminate),
                Map.entry(ApprovalCaseProcess.Beans.START_REVIEW, (JavaDelegate) this::startReview),
                Map.entry(ApprovalCaseProcess.Beans.REVIEWING_DIVISIONS, (ById<List<String>>) this::divisions),
                Map.entry(ApprovalCaseProcess.Beans.ISSUE_LICENCE, (JavaDelegate) this::issueLicence),
                Map.entry(ItemSimplificationProcess.Beans.PUBLISH_VERSIONS, (JavaDelegate) this::publishVersions));
    }

    private Date acceptanceDue(String applicationId) {
        return Date.from(acceptance.lapsesAt(UUID.fromString(applicationId)));
    }

    private void acceptByLaw(DelegateExecution execution) {
        acceptance.acceptByLaw(application(execution));
    }

    private List<String> casesInHand(String applicationId) {
        return snapshots.inside(UUID.fromString(applicationId)).stream()
                .map(UUID::toString)
                .toList();
    }

    private void compileReply(DelegateExecution execution) {
        execution.setVariable(
                JointApplicationProcess.Variables.DELIVERY,
                flag(reply.compile(application(execution)).name()));
    }

    private void close(DelegateExecution execution) {
        reply.close(application(execution));
    }

    private void checkPrerequisites(DelegateExecution execution) {
        execution.setVariable(
                ApprovalCaseProcess.Variables.PREREQUISITES,
                flag(review.prerequisites(application(execution), approvalCase(execution))
                        .name()));
    }

    private void terminate(DelegateExecution execution) {
        review.terminate(application(execution), approvalCase(execution));
    }

    private void startReview(DelegateExecution execution) {
        review.start(application(execution), approvalCase(execution));
    }

    private List<String> divisions(String caseId) {
        return review.divisions(UUID.fromString(caseId));
    }

    private void issueLicence(DelegateExecution execution) {
        review.grant(application(execution), approvalCase(execution));
    }

    private void publishVersions(DelegateExecution execution) {
        versions.carryOut(id(execution.getVariable(ItemSimplificationProcess.Variables.SIMPLIFICATION_ID)));
    }

    /** Read by the gateway behind the step and forgotten; never stored. */
    static TypedValue flag(String value) {
        return Variables.stringValue(value, true);
    }

    static UUID application(DelegateExecution execution) {
        return id(execution.getVariable(JointApplicationProcess.Variables.APPLICATION_ID));
    }

    static UUID approvalCase(DelegateExecution execution) {
        return id(execution.getVariable(ApprovalCaseProcess.Variables.CASE_ID));
    }

    private static UUID id(Object variable) {
        return UUID.fromString((String) variable);
    }
}
