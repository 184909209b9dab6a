package org.binglian.api.items;

import static org.assertj.core.api.Assertions.assertThat;

import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnH2
class ItemDiagramTest extends ApiTest {

    @Test
    void anyoneSeesTheFlowChartOfEveryItem() {
        Reply items = anonymous().get("/api/v1/items?limit=100").expect(200);

        for (JsonNode item : items.at("/items")) {
            String code = item.get("code").asString();
            Reply diagram =
                    anonymous().get("/api/v1/items/" + code + "/diagram").expect(200);
            assertThat(diagram.header("Content-Type")).as(code).startsWith("application/xml");
            assertThat(diagram.text())
                    .as(code)
                    .contains("id=\"step-1\"", "BPMNDiagram", item.get("name").asString());
        }
    }

    @Test
    void aChartOfAnotherVersionIsThatVersions() {
        Reply first = anonymous().get("/api/v1/items/KJT-07/diagram?version=1").expect(200);
        Reply second = anonymous().get("/api/v1/items/KJT-07/diagram?version=2").expect(200);

        assertThat(first.text()).isNotEqualTo(second.text());
        anonymous().get("/api/v1/items/KJT-07/diagram?version=99").expect(404);
        anonymous().get("/api/v1/items/NONE-01/diagram").expect(404);
    }
}
