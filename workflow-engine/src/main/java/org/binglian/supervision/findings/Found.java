package org.binglian.supervision.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.cases.CaseSnapshot;
import org.binglian.supervision.Finding.Proof;
import org.binglian.supervision.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * A finding before it is kept.
 *
 * @param key what makes it one: found again under the same key it changes nothing
 * @param on the day that puts it into a month
 */
record Found(
        String key,
        FindingKind kind,
        @Nullable String department,
        @Nullable String region,
        UUID applicationId,
        String applicationNumber,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable String itemName,
        @Nullable String officer,
        Instant at,
        LocalDate on,
        List<Proof> evidence) {

    /** About a case, once for each kind of finding. */
    static Found about(CaseSnapshot c, FindingKind kind, String officer, Instant at, LocalDate on, Proof... evidence) {
        return new Found(
                kind + "/" + c.caseId(),
                kind,
                c.department(),
                null,
                c.applicationId(),
                c.applicationNumber(),
                c.caseId(),
                c.caseNumber(),
                c.itemName(),
                officer,
                at,
                on,
                List.of(evidence));
    }
}
