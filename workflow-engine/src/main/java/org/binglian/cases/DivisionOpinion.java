package org.binglian.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/** What one division said of a case; the divisions of a department review side by side. */
@Entity
@Clause("2.1.3b")
class DivisionOpinion {

    @Id
    private UUID id;

    private UUID caseId;
    private String division;
    private boolean passed;

    @Column(name = "comment_text")
    private @Nullable String comment;

    private String reviewer;
    private String reviewerName;
    private Instant givenAt;

    DivisionOpinion(UUID caseId, String division, boolean passed, @Nullable String comment, Actor by, Instant at) {
        this.id = NewId.uuid();
        this.caseId = caseId;
        this.division = division;
        this.passed = passed;
        this.comment = comment;
        this.reviewer = by.username();
        this.reviewerName = by.displayName();
        this.givenAt = at;
    }

    Opinion view() {
        return new Opinion(division, passed, comment, reviewerName, givenAt);
    }

    @SuppressWarnings("NullAway.Init")
    protected DivisionOpinion() {
        // for Hibernate
    }
}
