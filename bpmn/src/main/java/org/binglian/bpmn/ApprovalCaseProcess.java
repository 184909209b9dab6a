package org.binglian.bpmn;

/** Names in {@code /bpmn/approval-case.bpmn}: one item at one department inside an application. Its business key is the case id. */
public final class ApprovalCaseProcess {

    public static final String KEY = "approval-case";
    public static final String MODEL = "/bpmn/approval-case.bpmn";

    private ApprovalCaseProcess() {}

    /** Ids of the flow elements. */
    public static final class Elements {
        public static final String CASE_ACCEPTED = "case-accepted";
        public static final String CHECK_PREREQUISITES = "check-prerequisites";
        public static final String PREREQUISITES_STATE = "prerequisites-state";
        public static final String AWAIT_PREREQUISITES = "await-prerequisites";
        public static final String TERMINATE_CASE = "terminate-case";
        public static final String CASE_TERMINATED = "case-terminated";
        public static final String START_REVIEW = "start-review";
        public static final String DIVISION_REVIEW = "division-review";
        public static final String DECISION = "decision";
        public static final String DECISION_OUTCOME = "decision-outcome";
        public static final String ISSUE_LICENCE = "issue-licence";
        public static final String CASE_APPROVED = "case-approved";
        public static final String CASE_REFUSED = "case-refused";

        private Elements() {}
    }

    /** Names of the messages that move the process on. */
    public static final class Messages {
        public static final String PREREQUISITES_DECIDED = "prerequisites-decided";

        private Messages() {}
    }

    /** Variables, all of them strings. */
    public static final class Variables {
        public static final String APPLICATION_ID = "applicationId";
        public static final String CASE_ID = "caseId";
        /** How the cases stand that this one waits for: MET, OPEN or FAILED of {@link Outcomes}. */
        public static final String PREREQUISITES = "prerequisites";
        /** Code of the division, local to one of the parallel reviews (2.1.3b). */
        public static final String DIVISION = "division";
        /** What was decided: APPROVE or REFUSE of {@link Outcomes}. */
        public static final String OUTCOME = "outcome";

        private Variables() {}
    }

    /** Values of the routing flags that the model compares with. */
    public static final class Outcomes {
        public static final String MET = "MET";
        public static final String OPEN = "OPEN";
        public static final String FAILED = "FAILED";
        public static final String APPROVE = "APPROVE";
        public static final String REFUSE = "REFUSE";

        private Outcomes() {}
    }

    /** Beans that the model's expressions reach; the engine needs no others for this model. */
    public static final class Beans {
        /** Sets {@link Variables#PREREQUISITES}. */
        public static final String CHECK_PREREQUISITES = "checkPrerequisites";

        public static final String TERMINATE_CASE = "terminateCase";
        public static final String START_REVIEW = "startReview";
        /** {@code of(caseId)}: codes of the divisions that review at the same time, as a collection of strings. */
        public static final String REVIEWING_DIVISIONS = "reviewingDivisions";

        public static final String ISSUE_LICENCE = "issueLicence";

        private Beans() {}
    }
}
