package org.binglian.materials;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in writing that stands in for a material (2.1.3d).
 *
 * @param signedBy name of whoever signed it
 * @param textHash SHA-256 of the text that was signed, in hexadecimal
 * @param coSignatureMissing an agent signed it, and the party has not signed with the agent yet
 * @param coSignedBy name of the party that signed with an agent; none when it signed itself or has not yet
 */
public record CommitmentInfo(
        UUID id,
        String signedBy,
        Instant signedAt,
        String textHash,
        boolean coSignatureMissing,
        @Nullable String coSignedBy) {}
