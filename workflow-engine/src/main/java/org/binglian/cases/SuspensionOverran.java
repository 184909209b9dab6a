package org.binglian.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.binglian.identity.Clause;

/**
 * A special procedure takes longer than the applicant was told. Nothing changes by it, so it is no event of the case; told again as long as
 * it is so.
 *
 * @param procedureId of the one procedure
 * @param expectedDays working days that the applicant was told
 * @param expectedUntil the last of them
 */
@Clause("article 45")
public record SuspensionOverran(
        UUID procedureId,
        CaseSnapshot snapshot,
        String procedure,
        int expectedDays,
        LocalDate expectedUntil,
        Instant at) {}
