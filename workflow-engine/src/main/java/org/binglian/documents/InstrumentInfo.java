package org.binglian.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued instrument.
 *
 * @param caseId none when it is about the whole application
 * @param issuer full name of the authority that signed
 */
public record InstrumentInfo(
        UUID id,
        UUID applicationId,
        @Nullable UUID caseId,
        InstrumentKind kind,
        String number,
        String title,
        Instant issuedAt,
        String issuer) {}
