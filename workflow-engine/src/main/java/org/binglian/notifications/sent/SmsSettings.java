package org.binglian.notifications.sent;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway for short messages; none are sent without one.
 *
 * @param url of the gateway, which takes {@code POST {"id", "phone", "text"}} and answers 2xx when it has taken the message
 * @param token bearer token
 * @param timeout for connecting, and for the answer
 */
@ConfigurationProperties("binglian.sms")
record SmsSettings(
        @Nullable String url,
        @Nullable String token,
        @DefaultValue("5s") Duration timeout) {}
