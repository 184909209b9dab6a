package org.binglian.catalogue.simplification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Proposal;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/** What a department proposes for one item in a round. The figures of it are kept beside it, for lists. */
@Entity
@Table(name = "item_draft")
class ItemDraft {

    @Id
    private UUID id;

    /** Goes on from round to round, as that of the round does. */
    @Version
    private int version;

    private UUID simplificationId;
    private String item;

    /** Null: the item does not exist yet. */
    private @Nullable Integer baselineVersion;

    @Convert(converter = ProposalAsJson.class)
    @Column(length = 1_000_000)
    private Proposal proposal;

    private boolean changed;
    private int faults;
    private int baselineDays;
    private int promisedDays;

    @Convert(converter = HandsAsJson.class)
    private Hands editors = Hands.NONE;

    private @Nullable String editedBy;
    private @Nullable String editedByName;
    private @Nullable Instant editedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected ItemDraft() {}

    /** @param before revision of the item's draft in an earlier round, 0 when there was none */
    ItemDraft(UUID simplificationId, String item, int before, Assessment assessed) {
        this.id = NewId.uuid();
        this.version = before + 1;
        this.simplificationId = simplificationId;
        this.item = item;
        take(assessed);
    }

    void save(Assessment assessed, Actor by, Instant at) {
        take(assessed);
        editors = editors.and(by);
        editedBy = by.username();
        editedByName = by.displayName();
        editedAt = at;
    }

    private void take(Assessment assessed) {
        ItemGuide baseline = assessed.baseline();
        AttachmentRow row = assessed.row();
        baselineVersion = baseline == null ? null : baseline.version();
        proposal = assessed.proposal();
        changed = row.changed();
        faults = assessed.faults().size();
        baselineDays = row.baselineLimitDays();
        promisedDays = row.promisedLimitDays();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID simplificationId() {
        return simplificationId;
    }

    String item() {
        return item;
    }

    @Nullable Integer baselineVersion() {
        return baselineVersion;
    }

    Proposal proposal() {
        return proposal;
    }

    boolean changed() {
        return changed;
    }

    int faults() {
        return faults;
    }

    @Nullable String editedByName() {
        return editedByName;
    }

    @Nullable Instant editedAt() {
        return editedAt;
    }

    boolean wentThroughHandsOf(Actor person) {
        return editors.include(person);
    }
}
