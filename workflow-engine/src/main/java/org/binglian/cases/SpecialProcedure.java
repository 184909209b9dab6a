package org.binglian.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.binglian.identity.Clause;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/** A hearing, test or review that stops the clock of one case, with the days that the applicant was told. */
@Entity
@Clause("article 45")
class SpecialProcedure {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private SpecialProcedureKind kind;

    private String reason;
    private int expectedDays;
    private LocalDate startedOn;
    private @Nullable LocalDate endedOn;

    /** Number of the notice that began it; the rows of the clock are found by it. */
    private String instrument;

    SpecialProcedure(
            UUID caseId,
            SpecialProcedureKind kind,
            String reason,
            int expectedDays,
            LocalDate startedOn,
            String instrument) {
        this.id = NewId.uuid();
        this.caseId = caseId;
        this.kind = kind;
        this.reason = reason;
        this.expectedDays = expectedDays;
        this.startedOn = startedOn;
        this.instrument = instrument;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    SpecialProcedureKind kind() {
        return kind;
    }

    String instrument() {
        return instrument;
    }

    @SuppressWarnings("NullAway.Init")
    protected SpecialProcedure() {
        // for Hibernate
    }
}
