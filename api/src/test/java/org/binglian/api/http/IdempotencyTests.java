package org.binglian.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.NewId;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class IdempotencyTests extends ApiTest {

    private static final String ORDERS = "/api/v1/test-orders";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StoredAnswers answers;

    TestClient client;
    String key;

    @BeforeEach
    void somebodyWithANewKey() {
        client = loggedInAsNew("idempotency-tester", Role.APPLICANT);
        key = NewId.uuid().toString();
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndIsDoneOnce() {
        Reply first = order(client, "tea", key).expect(201);
        Reply again = order(client, "tea", key).expect(201);

        assertThat(again.text()).isEqualTo(first.text()).contains("2016-09-28T09:00:00+08:00");
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).startsWith(ORDERS);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.header("Content-Type")).isEqualTo("application/json");
        assertThat(orders("tea")).isGreaterThanOrEqualTo(1);
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        order(client, "coffee", key).expect(201);

        Reply reply = order(client, "cocoa", key).expect(422);

        assertThat(reply.string("/type")).endsWith("other-request-with-same-key");
        assertThat(orders("cocoa")).isZero();
    }

    @Test
    void anotherUserMayHaveTheSameKey() {
        order(client, "milk", key).expect(201);

        order(loggedInAsNew("idempotency-other", Role.APPLICANT), "water", key).expect(201);
    }

    @Test
    void withoutAKeyEveryRequestIsDone() {
        client.post(ORDERS, Map.of("name", "juice", "fail", false)).expect(201);
        client.post(ORDERS, Map.of("name", "juice", "fail", false)).expect(201);

        assertThat(orders("juice")).isEqualTo(2);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        order(client, "tea", "with space").expect(400);
        order(client, "tea", "k".repeat(201)).expect(400);
    }

    @Test
    void aFailedRequestLeavesNothingBehindAndMayBeTriedAgain() {
        client.post(ORDERS, Map.of("name", "wine", "fail", true), "Idempotency-Key", key)
                .expect(409);
        assertThat(orders("wine")).isZero();

        client.post(ORDERS, Map.of("name", "wine", "fail", false), "Idempotency-Key", key)
                .expect(201);
    }

    @Test
    void ofManyAtTheSameMomentOneIsDoneAndAllGetItsAnswer() throws Exception {
        String name = "beer " + key;
        List<Callable<Reply>> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            TestClient own = loggedInAs("idempotency-tester");
            requests.add(() -> order(own, name, key));
        }
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        List<Future<Reply>> replies = threads.invokeAll(requests);
        threads.shutdown();

        String first = replies.get(0).get().expect(201).text();
        for (Future<Reply> reply : replies) {
            assertThat(reply.get().expect(201).text()).isEqualTo(first);
        }
        assertThat(orders(name)).isEqualTo(1);
    }

    @Test
    void anAnswerIsForgottenAfterAWeek() {
        order(client, "rum", key).expect(201);
        clock().advance(Duration.ofDays(6));
        answers.forgetOld();
        order(client, "rum", key).expect(201);
        assertThat(orders("rum")).isEqualTo(1);

        clock().advance(Duration.ofDays(2));
        answers.forgetOld();
        order(client, "rum", key).expect(201);

        assertThat(orders("rum")).isEqualTo(2);
    }

    private static Reply order(TestClient client, String name, String key) {
        return client.post(ORDERS, Map.of("name", name, "fail", false), "Idempotency-Key", key);
    }

    private long orders(String name) {
        return jdbc.sql("select count(*) from test_order where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
