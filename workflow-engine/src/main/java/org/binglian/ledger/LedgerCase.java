package org.binglian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.binglian.cases.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One case behind a figure; names nobody, because a figure is explained without personal data.
 *
 * @param completedOn null while open, as are {@code outcome} and {@code usedDays}
 * @param usedDays working days used when it ended
 * @param limitDays working days with an extension
 */
public record LedgerCase(
        UUID caseId,
        String caseNumber,
        String applicationNumber,
        String item,
        String itemName,
        Channel channel,
        LocalDate acceptedOn,
        @Nullable LocalDate completedOn,
        @Nullable Outcome outcome,
        @Nullable Integer usedDays,
        int limitDays,
        boolean overdue) {}
