package org.binglian.commitments.checked;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param blockMonths months for which whoever broke a commitment may not commit again, from the day of the record; at least 1 */
@ConfigurationProperties("binglian.commitments")
record CommitmentSettings(@DefaultValue("12") int blockMonths) {

    CommitmentSettings {
        if (blockMonths < 1) {
            throw new IllegalArgumentException("binglian.commitments.block-months is at least 1, not " + blockMonths);
        }
    }
}
