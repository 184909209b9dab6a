package org.binglian.catalogue.simplification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.binglian.catalogue.DraftComment;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "draft_comment")
class StoredComment implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID simplificationId;
    private String item;
    private @Nullable String line;

    @Column(length = 1_000_000)
    private String text;

    private String writtenBy;
    private String writtenByName;
    private Instant writtenAt;

    @Column(length = 1_000_000)
    private @Nullable String answer;

    private @Nullable String answeredByName;
    private @Nullable Instant answeredAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected StoredComment() {}

    StoredComment(UUID simplificationId, String item, @Nullable String line, String text, Actor by, Instant at) {
        this.id = NewId.uuid();
        this.simplificationId = simplificationId;
        this.item = item;
        this.line = line;
        this.text = text;
        this.writtenBy = by.username();
        this.writtenByName = by.displayName();
        this.writtenAt = at;
        this.isNew = true;
    }

    void answer(String words, Actor by, Instant at) {
        answer = words;
        answeredByName = by.displayName();
        answeredAt = at;
    }

    DraftComment view() {
        return new DraftComment(id, item, line, text, writtenByName, writtenAt, answer, answeredByName, answeredAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
