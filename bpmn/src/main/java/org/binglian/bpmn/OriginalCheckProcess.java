package org.binglian.bpmn;

/**
 * Names in {@code /bpmn/original-check.bpmn}: at the hand-over an original did not agree with what was uploaded, and the department
 * looks into it before the reply leaves the house (2.3.2b). It runs beside the application's own process, which goes on waiting for
 * the hand-over; its business key is the id of the case.
 */
public final class OriginalCheckProcess {

    public static final String KEY = "original-check";
    public static final String MODEL = "/bpmn/original-check.bpmn";

    private OriginalCheckProcess() {}

    /** Ids of the flow elements. */
    public static final class Elements {
        public static final String ORIGINAL_DIFFERS = "original-differs";
        public static final String CHECK_ORIGINAL = "check-original";
        public static final String ORIGINAL_OUTCOME = "original-outcome";
        public static final String APPROVAL_UPHELD = "approval-upheld";
        public static final String APPROVAL_TAKEN_BACK = "approval-taken-back";

        private Elements() {}
    }

    /** It waits for no message; its only step is a person's. */
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
        public static final String UPHOLD = "UPHOLD";
        public static final String REVOKE = "REVOKE";

        private Outcomes() {}
    }

    /** It calls no bean: the domain is changed before the process moves on. */
    public static final class Beans {

        private Beans() {}
    }
}
