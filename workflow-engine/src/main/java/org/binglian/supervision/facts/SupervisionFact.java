package org.binglian.supervision.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.binglian.cases.CaseAccepted;
import org.binglian.cases.CaseDecided;
import org.binglian.cases.CaseEvent;
import org.binglian.cases.CaseExtended;
import org.binglian.cases.CaseResumed;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseSuspended;
import org.binglian.cases.CaseTerminated;
import org.binglian.cases.CaseWithdrawn;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an accepted case.
 *
 * @param on the civil day in Asia/Shanghai from which it counts
 * @param days the limit at acceptance, the days of an extension, 0 otherwise; working days
 * @param outcome how it ended; null for everything else
 */
record SupervisionFact(
        UUID id,
        UUID caseId,
        String caseNumber,
        String department,
        String channel,
        Kind kind,
        LocalDate on,
        Instant at,
        int days,
        @Nullable String outcome) {

    enum Kind {
        ACCEPTED,
        SUSPENDED,
        RESUMED,
        EXTENDED,
        ENDED
    }

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** What an event says; nothing when it moves no figure. */
    static Optional<SupervisionFact> of(CaseEvent event) {
        LocalDate day = LocalDate.ofInstant(event.at(), SHANGHAI);
        CaseSnapshot c = event.snapshot();
        if (c.acceptedOn() == null) {
            return Optional.empty();
        }
        if (event instanceof CaseAccepted) {
            int limit = c.clock() == null ? 0 : c.clock().limitDays();
            return Optional.of(fact(c, Kind.ACCEPTED, c.acceptedOn(), event.at(), limit));
        }
        if (event instanceof CaseSuspended) {
            return Optional.of(fact(c, Kind.SUSPENDED, day, event.at(), 0));
        }
        if (event instanceof CaseResumed) {
            return Optional.of(fact(c, Kind.RESUMED, day, event.at(), 0));
        }
        if (event instanceof CaseExtended extended) {
            return Optional.of(fact(c, Kind.EXTENDED, day, event.at(), extended.days()));
        }
        boolean end = event instanceof CaseDecided || event instanceof CaseWithdrawn || event instanceof CaseTerminated;
        return end ? Optional.of(fact(c, Kind.ENDED, day, event.at(), 0)) : Optional.empty();
    }

    static SupervisionFact fact(CaseSnapshot c, Kind kind, LocalDate on, Instant at, int days) {
        return new SupervisionFact(
                NewId.uuid(),
                c.caseId(),
                c.caseNumber(),
                c.department(),
                c.channel().name(),
                kind,
                on,
                at,
                days,
                kind == Kind.ENDED ? c.state().name() : null);
    }
}
