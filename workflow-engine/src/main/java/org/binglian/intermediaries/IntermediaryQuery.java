package org.binglian.intermediaries;

import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the directory; what is null restricts nothing.
 *
 * @param service code of the material that the service yields
 * @param region code; those that serve it, something inside it or something around it
 * @param q part of the name, or the code
 * @param limit at most so many
 */
public record IntermediaryQuery(
        @Nullable String service,
        @Nullable String region,
        @Nullable String q,
        @Nullable Position after,
        int limit) {}
