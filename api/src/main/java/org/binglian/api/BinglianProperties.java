package org.binglian.api;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the application itself.
 *
 * @param dataDir folder of the embedded database and of all files; nothing is written elsewhere
 * @param login limits on guessing passwords, and how long a login lasts
 * @param idempotency how long answers to requests with an Idempotency-Key are kept
 */
@ConfigurationProperties("binglian")
public record BinglianProperties(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue Login login,
        @DefaultValue Idempotency idempotency) {

    /**
     * @param tries wrong passwords that are let through for one name from one address
     * @param addressTries wrong passwords that are let through from one address
     * @param period time after which all tries are given back
     * @param session time without a request after which a login ends
     */
    public record Login(
            @DefaultValue("10") int tries,
            @DefaultValue("300") int addressTries,
            @DefaultValue("10m") Duration period,
            @DefaultValue("8h") Duration session) {}

    /** @param keep time for which the same key gives the same answer again */
    public record Idempotency(@DefaultValue("7d") Duration keep) {}
}
