package org.binglian.api.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Role;
import org.binglian.notifications.Notice;
import org.binglian.notifications.Notifications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Everybody finds what they were told, once a key, and nobody else does. */
abstract class NoticeTests extends ApiTest {

    private static final String PATH = "/api/v1/notices";

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aKeyIsToldOnceToEachAndReadOnceOrAllTogether() {
        String user = name();
        TestClient client = loggedInAsNew(user, Role.APPLICANT);
        assertThat(unread(client)).isZero();

        transaction.executeWithoutResult(status -> {
            tell("one", user, false);
            tell("one", user, false);
            tell("two", user, true);
        });
        tell("one", user, false);
        tell("three", user, false);

        assertThat(unread(client)).isEqualTo(3);
        JsonNode items = client.get(PATH).expect(200).at("/items");
        assertThat(items).hasSize(3);
        assertThat(items.get(0).path("urgent").asBoolean()).isTrue();
        assertThat(items.get(0).path("text").asString()).isEqualTo("没有找到这条通知");
        assertThat(items.get(1).path("path").asString()).isEqualTo("/three");
        assertThat(client.get(PATH, "Accept-Language", "en")
                        .expect(200)
                        .at("/items/0/text")
                        .asString())
                .isEqualTo("There is no such notice");

        String first = items.get(0).path("id").asString();
        client.post(PATH + "/" + first + "/reading", "{}").expect(204);
        client.post(PATH + "/" + first + "/reading", "{}").expect(204);
        assertThat(unread(client)).isEqualTo(2);
        assertThat(client.get(PATH).expect(200).at("/items/2/id").asString()).isEqualTo(first);
        assertThat(client.get(PATH + "?unread=true").expect(200).at("/items")).hasSize(2);

        client.post(PATH + "/reading", "{}").expect(204);
        assertThat(unread(client)).isZero();
        assertThat(client.get(PATH + "?unread=false").expect(200).at("/items")).hasSize(3);
    }

    @Test
    void thePagesFollowOneAnother() {
        String user = name();
        TestClient client = loggedInAsNew(user, Role.APPLICANT);
        for (int i = 0; i < 5; i++) {
            tell("n" + i, user, i == 2);
        }
        client.post(PATH + "/" + client.get(PATH).expect(200).at("/items/1/id").asString() + "/reading", "{}")
                .expect(204);
        StringBuilder paths = new StringBuilder();
        String cursor = "";
        do {
            JsonNode page =
                    client.get(PATH + "?limit=2&cursor=" + cursor).expect(200).at("");
            page.path("items").forEach(item -> paths.append(item.path("path").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(paths).hasToString("/n2/n3/n1/n0/n4");
    }

    @Test
    void nobodySeesOrReadsAnothersNotices() {
        String user = name();
        TestClient client = loggedInAsNew(user, Role.APPLICANT);
        tell("mine", user, false);
        String id = client.get(PATH).expect(200).at("/items/0/id").asString();
        for (String other : List.of("applicant2", "window1", "sysadmin1")) {
            TestClient stranger = loggedInAs(other);
            stranger.post(PATH + "/" + id + "/reading", "{}").expect(404);
            assertThat(stranger.get(PATH).expect(200).text()).doesNotContain(id);
        }
        assertThat(unread(client)).isEqualTo(1);
        anonymous().get(PATH).expect(401);
        anonymous().get(PATH + "/count").expect(401);
    }

    @Test
    void theBellCostsAStatementOrTwo() {
        TestClient client = loggedInAsNew(name(), Role.APPLICANT);
        client.get(PATH + "/count").expect(200);
        int statements =
                Integer.parseInt(client.get(PATH + "/count").expect(200).header("X-Sql-Statements"));
        assertThat(statements).isLessThanOrEqualTo(2);
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        String user = name();
        TestClient client = loggedInAsNew(user, Role.APPLICANT);
        transaction.executeWithoutResult(status -> {
            tell("never", user, false);
            status.setRollbackOnly();
        });
        assertThat(unread(client)).isZero();
    }

    @Test
    void everybodySaysWhereTheyWantToBeReached() {
        TestClient client = loggedInAsNew(name(), Role.APPLICANT);
        assertThat(client.get(PATH + "/address").expect(200).at("/phone").asString())
                .isEqualTo("13800000000");
        client.put(PATH + "/address", Map.of("email", "me@example.com", "phone", "13911112222"))
                .expect(200);
        assertThat(client.get(PATH + "/address").expect(200).at("/email").asString())
                .isEqualTo("me@example.com");
        JsonNode errors = client.put(PATH + "/address", Map.of("email", "me", "phone", "12"))
                .expect(422)
                .at("/errors");
        assertThat(errors).hasSize(2);
        anonymous().get(PATH + "/address").expect(401);
    }

    private void tell(String key, String user, boolean urgent) {
        notifications.tell(
                new Notice(user + "/" + key, Set.of(user), "problem.not-found.notice", List.of(), "/" + key, urgent));
    }

    private static int unread(TestClient client) {
        return client.get(PATH + "/count").expect(200).at("/unread").asInt();
    }

    private static String name() {
        return "told-" + UUID.randomUUID();
    }
}
