package org.binglian.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/** That the original of a material does not agree with what a case was decided on, until its department has looked into it. */
@Entity
class OriginalDoubt {

    /** What the department found. */
    enum State {
        OPEN,
        /** The approval stands although the original differs. */
        UPHELD,
        /** The approval was taken back. */
        REVOKED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID applicationId;
    private UUID caseId;
    private String requirement;
    private String title;
    private String remark;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private @Nullable String finding;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    OriginalDoubt(ApprovalCase c, OriginalRecord record) {
        this.id = NewId.uuid();
        this.applicationId = c.applicationId();
        this.caseId = c.id();
        this.requirement = record.requirement();
        this.title = record.title();
        this.remark = String.valueOf(record.remark());
    }

    void decide(State outcome, String why, Actor by, Instant at) {
        state = outcome;
        finding = why;
        decidedBy = by.displayName();
        decidedAt = at;
    }

    boolean open() {
        return state == State.OPEN;
    }

    boolean about(UUID approvalCase) {
        return caseId.equals(approvalCase);
    }

    String requirement() {
        return requirement;
    }

    String title() {
        return title;
    }

    String remark() {
        return remark;
    }

    /** As an official document tells it. */
    String told() {
        return switch (state) {
            case OPEN -> "核查中";
            case UPHELD -> "部门核查后维持决定：" + finding;
            case REVOKED -> "部门核查后撤销许可：" + finding;
        };
    }

    OriginalsView.Doubt view(ApprovalCase c) {
        return new OriginalsView.Doubt(
                caseId,
                c.number(),
                c.itemName(),
                c.department(),
                requirement,
                title,
                remark,
                state.name(),
                finding,
                decidedBy,
                decidedAt);
    }

    @SuppressWarnings("NullAway.Init")
    protected OriginalDoubt() {
        // for Hibernate
    }
}
