package org.binglian.api.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.junit.jupiter.api.Test;

@OnH2
class MaterialTypeControllerTest extends ApiTest {

    @Test
    void whoWorksOnGuidesChoosesAmongTheKnownKindsOfMaterial() {
        List<String> codes = loggedInAs("admin-fgw")
                .get("/api/v1/material-types")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(type -> type.at("/code").asString())
                .toList();

        assertThat(codes).isSorted().contains("project-application-report");
    }

    @Test
    void everyKindHasATitle() {
        assertThat(loggedInAs("admin-fgw")
                        .get("/api/v1/material-types")
                        .expect(200)
                        .at("/items")
                        .valueStream())
                .allSatisfy(type -> assertThat(type.at("/title").asString()).isNotBlank());
    }

    @Test
    void itIsNotForThePublic() {
        anonymous().get("/api/v1/material-types").expect(401);
    }
}
