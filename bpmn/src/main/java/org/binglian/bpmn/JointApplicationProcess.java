package org.binglian.bpmn;

/** Names in {@code /bpmn/joint-application.bpmn}: one application from submission to archive (2.2.1b). Its business key is the application id. */
public final class JointApplicationProcess {

    public static final String KEY = "joint-application";
    public static final String MODEL = "/bpmn/joint-application.bpmn";

    private JointApplicationProcess() {}

    /** Ids of the flow elements. */
    public static final class Elements {
        public static final String APPLICATION_SUBMITTED = "application-submitted";
        public static final String PRE_REVIEW = "pre-review";
        public static final String ACCEPTANCE_DUE = "acceptance-due";
        public static final String PRE_REVIEW_OUTCOME = "pre-review-outcome";
        public static final String AWAIT_CORRECTIONS = "await-corrections";
        public static final String APPLICATION_NOT_ACCEPTED = "application-not-accepted";
        public static final String DEEMED_ACCEPTED = "deemed-accepted";
        public static final String ACCEPTANCE_MERGE = "acceptance-merge";
        public static final String HANDLE_CASES = "handle-cases";
        public static final String COMPILE_REPLY = "compile-reply";
        public static final String DELIVERY_METHOD = "delivery-method";
        public static final String HAND_OVER = "hand-over";
        public static final String AWAIT_RECEIPT = "await-receipt";
        public static final String DELIVERY_MERGE = "delivery-merge";
        public static final String ARCHIVE_DUE = "archive-due";
        public static final String CLOSE_APPLICATION = "close-application";
        public static final String APPLICATION_CLOSED = "application-closed";
        public static final String WITHDRAWAL = "withdrawal";
        public static final String APPLICATION_WITHDRAWN = "application-withdrawn";
        public static final String APPLICATION_ENDED_BY_WITHDRAWAL = "application-ended-by-withdrawal";

        private Elements() {}
    }

    /** Names of the messages that move the process on. */
    public static final class Messages {
        public static final String CORRECTIONS_SUBMITTED = "corrections-submitted";
        public static final String REPLY_RECEIVED = "reply-received";
        public static final String APPLICATION_WITHDRAWN = "application-withdrawn";

        private Messages() {}
    }

    /** Variables, all of them strings. */
    public static final class Variables {
        public static final String APPLICATION_ID = "applicationId";
        /** What pre-review came to, one of {@link Outcomes}. */
        public static final String OUTCOME = "outcome";
        /** {@link Outcomes#ELECTRONIC} when the applicant receives the reply online; anything else is handed over by an officer. */
        public static final String DELIVERY = "delivery";

        private Variables() {}
    }

    /** Values of the routing flags that the model compares with. */
    public static final class Outcomes {
        public static final String ACCEPT = "ACCEPT";
        public static final String REQUEST_CORRECTIONS = "REQUEST_CORRECTIONS";
        public static final String NOT_ACCEPT = "NOT_ACCEPT";
        public static final String ELECTRONIC = "ELECTRONIC";

        private Outcomes() {}
    }

    /** Beans that the model's expressions reach; the engine needs no others for this model. */
    public static final class Beans {
        /** {@code of(applicationId)}: the instant at which the wait for pre-review ends (article 32). */
        public static final String ACCEPTANCE_DUE = "acceptanceDue";

        public static final String DEEMED_ACCEPTED = "deemedAccepted";
        /** {@code of(applicationId)}: the ids of the cases to handle, as a collection of strings. */
        public static final String CASES_IN_HAND = "casesInHand";
        /** Also sets {@link Variables#DELIVERY}. */
        public static final String COMPILE_REPLY = "compileReply";
        /** {@code of(applicationId)}: the instant at which a delivered application is archived. */
        public static final String ARCHIVE_DUE = "archiveDue";

        public static final String CLOSE_APPLICATION = "closeApplication";

        private Beans() {}
    }
}
