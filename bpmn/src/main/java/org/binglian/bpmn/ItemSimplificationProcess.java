package org.binglian.bpmn;

/**
 * Names in {@code /bpmn/item-simplification.bpmn}: one round of a department over all its items of a kind (Attachments 1 and 2). Its business
 * key is the id of the round.
 */
public final class ItemSimplificationProcess {

    public static final String KEY = "item-simplification";
    public static final String MODEL = "/bpmn/item-simplification.bpmn";

    private ItemSimplificationProcess() {}

    /** Ids of the flow elements. */
    public static final class Elements {
        public static final String SIMPLIFICATION_OPENED = "simplification-opened";
        public static final String FILL_IN = "fill-in";
        public static final String REVIEW = "review";
        public static final String REVIEW_OUTCOME = "review-outcome";
        public static final String RECORD_CONSENT = "record-consent";
        public static final String CONSENT_OUTCOME = "consent-outcome";
        public static final String PUBLISH = "publish";
        public static final String PUBLICATION_OUTCOME = "publication-outcome";
        public static final String PUBLISH_VERSIONS = "publish-versions";
        public static final String VERSIONS_PUBLISHED = "versions-published";

        private Elements() {}
    }

    /** It waits for no message; all its steps are people's. */
    public static final class Messages {

        private Messages() {}
    }

    /** Variables, all of them strings. */
    public static final class Variables {
        public static final String SIMPLIFICATION_ID = "simplificationId";
        /** How the step ended, one of {@link Outcomes}. */
        public static final String OUTCOME = "outcome";

        private Variables() {}
    }

    /** Values of the routing flag that the model compares with. */
    public static final class Outcomes {
        public static final String APPROVE = "APPROVE";
        public static final String CONSENT = "CONSENT";
        public static final String PUBLISH = "PUBLISH";
        public static final String RETURN = "RETURN";

        private Outcomes() {}
    }

    /** Beans that the model's expressions reach; the engine needs no others for this model. */
    public static final class Beans {
        /** Makes the new versions of the round's items. */
        public static final String PUBLISH_VERSIONS = "publishVersions";

        private Beans() {}
    }
}
