package org.binglian.api.applications;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.UUID;
import org.binglian.cases.Channel;
import org.binglian.cases.NewApplication;
import org.jspecify.annotations.Nullable;

/**
 * Opens a draft of one item or of one stage of a joint service.
 *
 * @param region six-digit division code of the place of filing
 */
record OpenApplication(
        @Nullable String item,
        @Nullable String jointService,
        @NotBlank String region,
        @Nullable Map<String, Object> answers,
        @Nullable String stage,
        @Nullable UUID project) {

    NewApplication asked() {
        return new NewApplication(
                item, jointService, stage, project, region, Channel.ONLINE, answers == null ? Map.of() : answers);
    }
}
