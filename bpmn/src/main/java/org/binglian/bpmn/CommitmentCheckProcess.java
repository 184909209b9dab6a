package org.binglian.bpmn;

/**
 * Names in {@code /bpmn/commitment-check.bpmn}: the department checks afterwards what an applicant committed to instead of proving it
 * (2.1.3d). It runs by itself and not inside the case, which was decided before; its business key is the id of that case.
 */
public final class CommitmentCheckProcess {

    public static final String KEY = "commitment-check";
    public static final String MODEL = "/bpmn/commitment-check.bpmn";

    private CommitmentCheckProcess() {}

    /** Ids of the flow elements. */
    public static final class Elements {
        public static final String CHECK_BEGUN = "check-begun";
        public static final String CHECK_COMMITMENT = "check-commitment";
        public static final String CHECK_OUTCOME = "check-outcome";
        public static final String COMMITMENT_KEPT = "commitment-kept";
        public static final String COMMITMENT_CORRECTED = "commitment-corrected";
        public static final String DECIDE_REVOCATION = "decide-revocation";
        public static final String REVOCATION_OUTCOME = "revocation-outcome";
        public static final String APPROVAL_REVOKED = "approval-revoked";

        private Elements() {}
    }

    /** It waits for no message; all its steps are people's. */
    public static final class Messages {

        private Messages() {}
    }

    /** Variables, all of them strings. */
    public static final class Variables {
        public static final String APPLICATION_ID = "applicationId";
        public static final String CASE_ID = "caseId";
        /** How the step ended, one of {@link Outcomes}. */
        public static final String OUTCOME = "outcome";

        private Variables() {}
    }

    /** Values of the routing flag that the model compares with. */
    public static final class Outcomes {
        public static final String KEPT = "KEPT";
        public static final String CORRECTED = "CORRECTED";
        /** Of the check: proposed; of the decision: carried out. */
        public static final String REVOKE = "REVOKE";

        public static final String CHECK_AGAIN = "CHECK_AGAIN";

        private Outcomes() {}
    }

    /** It calls no bean: the domain is changed before the process moves on. */
    public static final class Beans {

        private Beans() {}
    }
}
