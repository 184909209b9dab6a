package org.binglian.cases;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant opens: exactly one of {@code item} and {@code jointService}.
 *
 * @param stage code of the stage of a joint service, the first one when null
 * @param project the project that a later stage goes on with
 * @param region six-digit code of the place of filing
 */
public record NewApplication(
        @Nullable String item,
        @Nullable String jointService,
        @Nullable String stage,
        @Nullable UUID project,
        String region,
        Channel channel,
        Map<String, Object> answers) {}
