package org.binglian.cases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/** One round of corrections (补正): everything missing or wrong, told at once. */
@Entity
@Clause("article 32")
class CorrectionRequest {

    @Id
    private UUID id;

    private UUID applicationId;
    private int round;

    @Column(name = "comment_text")
    private @Nullable String comment;

    private String requestedBy;
    private Instant requestedAt;
    private @Nullable Instant answeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "correction_item", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<CorrectionItem> items;

    CorrectionRequest(
            UUID applicationId, int round, @Nullable String comment, List<CorrectionItem> items, Actor by, Instant at) {
        this.id = NewId.uuid();
        this.applicationId = applicationId;
        this.round = round;
        this.comment = comment;
        this.items = items;
        this.requestedBy = by.username();
        this.requestedAt = at;
    }

    void answered(Instant at) {
        answeredAt = at;
    }

    boolean open() {
        return answeredAt == null;
    }

    List<String> requirements() {
        return items.stream().map(CorrectionItem::requirement).toList();
    }

    Corrections view() {
        return new Corrections(round, comment, requestedAt, answeredAt, List.copyOf(items));
    }

    @SuppressWarnings("NullAway.Init")
    protected CorrectionRequest() {
        // for Hibernate
    }
}
