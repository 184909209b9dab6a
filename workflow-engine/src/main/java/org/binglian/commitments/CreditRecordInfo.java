package org.binglian.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a party broke a commitment.
 *
 * @param holder number of the identity card or 统一社会信用代码
 * @param blockedUntil last day on which the party may not commit again
 */
public record CreditRecordInfo(
        UUID id,
        String applicationNumber,
        String caseNumber,
        String item,
        String itemName,
        String department,
        String holder,
        String holderName,
        String reason,
        Instant recordedAt,
        LocalDate blockedUntil) {}
