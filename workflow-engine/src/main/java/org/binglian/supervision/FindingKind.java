package org.binglian.supervision;

import org.binglian.identity.Clause;

/** What electronic supervision fires on. */
@Clause({"article 32", "article 42", "article 45", "2.1.1b"})
public enum FindingKind {
    /** A step is over its limit. */
    OVERDUE("article 42"),
    /** A step is about to be over its limit. */
    YELLOW("article 42"),
    /** Corrections were asked for a second time. */
    SECOND_CORRECTION("article 32"),
    /** A waived material was asked for again; the request was refused. */
    WAIVED_ASKED("2.1.1b"),
    /** A later request for corrections names what the first one could have named. */
    NAMED_LATE("article 32"),
    /** A refusal whose reason says nothing. */
    REFUSAL_WITHOUT_REASON("article 38"),
    /** Acceptance and decision were typed in together, days after the application came in. */
    BACK_FILLED("article 42"),
    /** A special procedure outlasts what the applicant was told. */
    LONG_SUSPENSION("article 45"),
    /** A limit was promised that is longer than the law's. */
    OVER_PROMISED("article 42"),
    /** A limit was extended a second time. */
    EXTENDED_TWICE("article 42");

    private final String clause;

    FindingKind(String clause) {
        this.clause = clause;
    }

    /** The rule that it is about. */
    public String clause() {
        return clause;
    }
}
