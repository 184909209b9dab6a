package org.binglian.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class SessionTests extends ApiTest {

    private static final String SESSION = "/api/v1/session";
    private static final String COOKIE = "BINGLIAN_SESSION";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void somebody() {
        register("session-tester", Role.APPLICANT);
    }

    @Test
    void aLoginTellsWhoItIsAndGivesACookieThatScriptsCannotRead() {
        Reply reply =
                anonymous().tryLogin("session-tester", TestClient.DEMO_PASSWORD).expect(200);

        assertThat(reply.string("/username")).isEqualTo("session-tester");
        assertThat(reply.string("/displayName")).isEqualTo("测试用户");
        assertThat(reply.string("/roles/0")).isEqualTo("APPLICANT");
        assertThat(reply.json().has("department")).isFalse();
        assertThat(reply.headers("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(COOKIE + "=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").doesNotContain("HttpOnly"));
    }

    @Test
    void theSessionLastsUntilTheLogout() {
        TestClient client = loggedInAs("session-tester");
        assertThat(client.get(SESSION).expect(200).string("/username")).isEqualTo("session-tester");

        client.delete(SESSION).expect(204);

        client.get(SESSION).expect(401);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreNotToldApart() {
        Reply wrong = anonymous().tryLogin("session-tester", "wrong").expect(401);
        Reply unknown = anonymous().tryLogin("session-nobody", "wrong").expect(401);

        assertThat(wrong.string("/type")).endsWith("wrong-password").isEqualTo(unknown.string("/type"));
        assertThat(wrong.string("/detail")).isEqualTo(unknown.string("/detail"));
    }

    @Test
    void aLoginChangesTheSessionAndTheToken() {
        TestClient client = loggedInAs("session-tester");
        String session = client.cookie(COOKIE).orElseThrow();
        String token = client.cookie("XSRF-TOKEN").orElseThrow();

        client.login("session-tester");

        assertThat(client.cookie(COOKIE)).isPresent().get().isNotEqualTo(session);
        assertThat(client.cookie("XSRF-TOKEN")).isPresent().get().isNotEqualTo(token);
    }

    @Test
    void aWriteWithoutTheTokenIsRefused() {
        TestClient client = loggedInAs("session-tester");

        Reply reply = client.delete(SESSION, "X-XSRF-TOKEN", "made-up").expect(403);

        assertThat(reply.string("/type")).endsWith("csrf-token");
        client.get(SESSION).expect(200);
    }

    @Test
    void theSessionLiesInTheDatabaseAndHoldsNothingButTheName() {
        loggedInAs("session-tester");

        List<byte[]> values = jdbc.sql("select attribute_bytes from spring_session_attributes a join spring_session s"
                        + " on s.primary_id = a.session_primary_id where principal_name = 'session-tester'")
                .query(byte[].class)
                .list();

        assertThat(values)
                .isNotEmpty()
                .allSatisfy(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("session-tester"));
    }

    @Test
    void whoGuessesTooOftenHasToWaitEvenWithTheRightPassword() {
        register("session-guessed", Role.APPLICANT);
        for (int i = 0; i < 10; i++) {
            anonymous().tryLogin("session-guessed", "guess " + i).expect(401);
        }

        Reply reply = anonymous()
                .tryLogin("session-guessed", TestClient.DEMO_PASSWORD)
                .expect(429);

        assertThat(Long.parseLong(reply.header("Retry-After"))).isBetween(1L, 600L);
        loggedInAs("session-tester");
    }

    @Test
    void aLoginThatIsNoLoginIsExplained() {
        Reply reply = anonymous().post(SESSION, Map.of("username", "x")).expect(422);

        assertThat(reply.string("/errors/0/pointer")).isEqualTo("/password");
        anonymous().post(SESSION, "{\"username\":").expect(400);
    }
}
