package org.binglian.cases;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/** One line of an application's history, written in the transaction of the change and never altered. */
@Entity
@Table(name = "application_history")
class HistoryEntry {

    @Id
    private UUID id;

    private UUID applicationId;
    private @Nullable UUID caseId;
    private String event;
    private String actor;
    private String actorName;

    @Convert(converter = JsonMap.class)
    private Map<String, Object> details;

    private Instant happenedAt;

    HistoryEntry(ApplicationEvent event, @Nullable UUID caseId, Map<String, Object> details) {
        Actor by = event.by();
        this.id = NewId.uuid();
        this.applicationId = event.applicationId();
        this.caseId = caseId;
        this.event = event.name();
        this.actor = by.username();
        this.actorName = by.displayName();
        this.details = details;
        this.happenedAt = event.at();
    }

    /** A line about a case. */
    LoggedEvent logged() {
        return new LoggedEvent(id, Objects.requireNonNull(caseId), event, happenedAt, details);
    }

    TimelineEntry view() {
        return new TimelineEntry(happenedAt, event, caseId, actorName, details);
    }

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntry() {
        // for Hibernate
    }
}
