package org.binglian.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.junit.jupiter.api.Test;

@OnH2
class OpenApiTest extends ApiTest {

    private static final Path COMMITTED = Path.of("..", "openapi", "openapi.json");

    @Test
    void theCommittedDescriptionIsTheOneThatTheApplicationGives() throws IOException {
        String served = anonymous().get("/v3/api-docs").expect(200).text() + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }

        assertThat(COMMITTED)
                .as("Write it anew: ./mvnw -pl api -am test -Dtest=OpenApiTest -Dopenapi.write=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(served);
    }
}
