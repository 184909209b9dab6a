package org.binglian.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnH2
class SecurityHeadersTest extends ApiTest {

    @Test
    void everyAnswerTellsTheBrowserWhatItMayDo() {
        Reply reply = anonymous().get("/api/v1/session");

        assertThat(reply.header("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                        + " img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
                        + " base-uri 'self'; frame-ancestors 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/calendar/due-date?acceptedOn=2016-09-28&workingDays=5",
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/prometheus",
                "/v3/api-docs"
            })
    void someAnswersAreForEverybody(String path) {
        anonymous().get(path).expect(200);
    }

    @Test
    void healthTellsNothingThatOnlyOperatorsShouldKnow() {
        assertThat(anonymous().get("/actuator/health").text())
                .doesNotContain("H2")
                .doesNotContain("diskSpace");
    }
}
