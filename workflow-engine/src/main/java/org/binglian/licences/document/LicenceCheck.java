package org.binglian.licences.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.NewId;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.Verdict;
import org.jspecify.annotations.Nullable;

/** That something was checked, and what came out. */
@Entity
class LicenceCheck {

    enum Kind {
        CODE,
        FILE
    }

    @Id
    private UUID id;

    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Verdict.Result result;

    private @Nullable UUID licence;

    @SuppressWarnings("NullAway.Init")
    LicenceCheck() {}

    LicenceCheck(Kind kind, Verdict verdict, Instant at) {
        LicenceInfo found = verdict.licence();
        this.id = NewId.uuid();
        this.kind = kind;
        this.result = verdict.result();
        this.licence = found == null ? null : found.id();
        this.checkedAt = at;
    }
}
