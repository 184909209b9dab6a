package org.binglian.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/** How often the applicant has to come in person: planned over all items, and made so far. */
@Clause("1c")
@Embeddable
public record Visits(
        @Column(name = "visits_planned") int planned,
        @Column(name = "visits_made") int made,
        @Column(name = "visits_explanation") @Nullable String explanation) {

    static final Visits NONE = new Visits(0, 0, null);

    Visits plan(int number, String why) {
        return new Visits(number, made, why);
    }

    Visits oneMore() {
        return new Visits(planned, made + 1, explanation);
    }
}
