package org.binglian.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;

/**
 * One case as others may know it: what a ledger fact, an inbox row or a supervision event is made from.
 *
 * @param region where the applicant filed, not where the department sits
 * @param channel how the application came in
 * @param receivedOn the day on which the application was first received
 * @param acceptedOn null until accepted; on deemed acceptance the day of receipt (licence law, article 32)
 * @param completedOn the day on which the case ended, null while it is open
 * @param clock the case's statutory clock read on the day of the event, null before acceptance
 */
public record CaseSnapshot(
        UUID caseId,
        UUID applicationId,
        String caseNumber,
        String applicationNumber,
        String item,
        String itemName,
        int itemVersion,
        String department,
        String region,
        @Nullable String jointService,
        @Nullable String stage,
        Channel channel,
        CaseState state,
        String applicantName,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        boolean deemedAccepted,
        @Nullable LocalDate completedOn,
        @Nullable ClockReading clock) {}
