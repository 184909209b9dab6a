package org.binglian.licences.outside;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/** How asking an outside library about one holder and one kind of licence went the last time. */
@Entity
class OutsideAnswer {

    @Id
    private UUID id;

    private String library;
    private String holder;
    private String type;
    private @Nullable Instant answeredAt;
    private @Nullable Instant failedAt;

    @SuppressWarnings("NullAway.Init")
    OutsideAnswer() {}

    OutsideAnswer(String library, String holder, String type) {
        this.id = NewId.uuid();
        this.library = library;
        this.holder = holder;
        this.type = type;
    }

    void answered(Instant at) {
        answeredAt = at;
        failedAt = null;
    }

    void failed(Instant at) {
        failedAt = at;
    }

    boolean from(String code) {
        return library.equals(code);
    }

    String type() {
        return type;
    }

    boolean answeredWithin(Duration time, Instant now) {
        return answeredAt != null && now.isBefore(answeredAt.plus(time));
    }

    boolean failedWithin(Duration time, Instant now) {
        return failedAt != null && now.isBefore(failedAt.plus(time));
    }
}
