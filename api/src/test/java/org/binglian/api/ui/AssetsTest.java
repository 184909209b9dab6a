package org.binglian.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.Test;

@OnH2
class AssetsTest extends ApiTest {

    @Test
    void areKeptByTheBrowserForAYear() {
        Reply asset = anonymous().get("/assets/platform-test-0a1b2c.js").expect(200);

        assertThat(asset.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(asset.header("Content-Type")).startsWith("text/javascript");
        assertThat(asset.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(asset.headers("Set-Cookie")).isEmpty();
    }
}
