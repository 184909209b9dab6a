package org.binglian.catalogue.simplification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.binglian.catalogue.SimplificationEvent;
import org.binglian.catalogue.SimplificationView.Happening;
import org.binglian.catalogue.SimplificationView.HistoryLine;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/** One line of a round's history, written in the transaction of the change and never altered. */
@Entity
@Table(name = "simplification_history")
class HistoryRow {

    @Id
    private UUID id;

    private UUID simplificationId;

    @Enumerated(EnumType.STRING)
    private Happening kind;

    private String who;
    private String whoName;

    @Column(length = 1_000_000)
    private @Nullable String text;

    private Instant happenedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected HistoryRow() {}

    HistoryRow(SimplificationEvent event, Happening kind) {
        this.id = NewId.uuid();
        this.simplificationId = event.subject().id();
        this.kind = kind;
        this.who = event.by().username();
        this.whoName = event.by().displayName();
        this.text = event.text();
        this.happenedAt = event.at();
    }

    HistoryLine line() {
        return new HistoryLine(happenedAt, whoName, kind, text);
    }
}
