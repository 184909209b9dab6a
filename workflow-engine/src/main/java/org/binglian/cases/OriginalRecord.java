package org.binglian.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.binglian.materials.MaterialLine;
import org.jspecify.annotations.Nullable;

/** One line of the checklist as a window officer found it at a hand-over; written once and never altered. */
@Entity
@Table(name = "original_seen")
class OriginalRecord {

    @Id
    private UUID id;

    private UUID applicationId;
    private String requirement;
    private String title;
    private UUID document;
    private boolean agrees;
    private @Nullable String remark;

    /** Ticked line by line; otherwise the officer stated of all originals together that they agree. */
    private boolean listed;

    private String seenBy;
    private String seenByName;
    private Instant seenAt;

    OriginalRecord(UUID applicationId, MaterialLine line, OriginalJudged judged, boolean listed, Actor by, Instant at) {
        this.id = NewId.uuid();
        this.applicationId = applicationId;
        this.requirement = line.requirement();
        this.title = line.title();
        this.document = Objects.requireNonNull(line.document()).id();
        this.agrees = judged.agrees();
        this.remark = judged.agrees() ? null : judged.remarkText();
        this.listed = listed;
        this.seenBy = by.username();
        this.seenByName = by.displayName();
        this.seenAt = at;
    }

    String requirement() {
        return requirement;
    }

    String title() {
        return title;
    }

    boolean agrees() {
        return agrees;
    }

    boolean listed() {
        return listed;
    }

    @Nullable String remark() {
        return remark;
    }

    Instant seenAt() {
        return seenAt;
    }

    OriginalsView.Found view() {
        return new OriginalsView.Found(requirement, title, agrees, remark, listed, seenByName, seenAt);
    }

    @SuppressWarnings("NullAway.Init")
    protected OriginalRecord() {
        // for Hibernate
    }
}
