package org.binglian.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnH2
class ListsAndVersionsTest extends ApiTest {

    private static final String NUMBERS = "/api/v1/test-orders";

    TestClient client;

    @BeforeEach
    void somebody() {
        client = loggedInAsNew("list-tester", Role.APPLICANT);
    }

    @Test
    void aListIsReadPartByPart() {
        Reply first = client.get(NUMBERS + "?limit=2").expect(200);
        assertThat(first.at("/items").toString()).isEqualTo("[1,2]");

        Reply second =
                client.get(NUMBERS + "?limit=2&cursor=" + first.string("/next")).expect(200);
        assertThat(second.at("/items").toString()).isEqualTo("[3,4]");

        Reply last = client.get(NUMBERS + "?limit=2&cursor=" + second.string("/next"))
                .expect(200);
        assertThat(last.at("/items").toString()).isEqualTo("[5]");
        assertThat(last.at("/next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cursor=%2B%2B",
                "cursor=bm9uc2Vuc2U",
                "cursor=W10",
                "cursor=WyJhIl0",
                "cursor=W251bGxd",
                "cursor=bnVsbA",
                "cursor=%E4%B8%AD",
                "limit=0",
                "limit=101",
                "limit=x",
                "limit=-1",
                "limit="
            })
    void aMadeUpPartIsRefused(String query) {
        client.get(NUMBERS + "?" + query).expect(400);
    }

    @Test
    void aChangeNamesTheVersionThatItWasMadeOn() {
        client.put(NUMBERS + "/version-3", "").expect(428);
        client.put(NUMBERS + "/version-3", "", "If-Match", "\"2\"").expect(412);

        Reply changed =
                client.put(NUMBERS + "/version-3", "", "If-Match", "\"3\"").expect(204);

        assertThat(changed.header("ETag")).isEqualTo("\"4\"");
        client.put(NUMBERS + "/version-3", "", "If-Match", "\"1\", \"3\"").expect(204);
        client.put(NUMBERS + "/version-3", "", "If-Match", "*").expect(204);
    }
}
