package org.binglian.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.binglian.api.harness.LaunchedApplication;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the application has answered outlives its process. */
class RestartTest {

    @TempDir
    Path work;

    @Test
    void accountsAndSessionsSurviveKillNine() {
        Path data = work.resolve("data");
        TestClient client;
        try (LaunchedApplication first = LaunchedApplication.start(data)) {
            client = first.client();
            client.post("/api/v1/public/test-people", Map.of("username", "survivor", "password", "secret"))
                    .expect(200);
            client.login("survivor", "secret");
            first.kill();
        }

        try (LaunchedApplication second = LaunchedApplication.start(data)) {
            TestClient same = client.movedTo(second.port());
            assertThat(same.get("/api/v1/session").expect(200).string("/username"))
                    .isEqualTo("survivor");
            same.delete("/api/v1/session").expect(204);
        }
    }
}
