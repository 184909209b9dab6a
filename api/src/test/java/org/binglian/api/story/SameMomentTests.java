package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What two people, or one impatient one, do at the same moment happens once and loses nothing. */
abstract class SameMomentTests extends ApiTest {

    @Test
    void theLastTwoDecisionsAtTheSameMomentJoinOnce() throws Exception {
        Office office = new Office(this::loggedInAs);
        TestClient other = loggedInAs("decider-fgw");
        for (int round = 0; round < 5; round++) {
            Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.FILING));
            office.accept(filed);
            office.pass("fgw", filed);
            List<JsonNode> decisions = office.tasks("decider-fgw", filed);
            assertThat(decisions).hasSize(2);
            List<Reply> replies = atTheSameMoment(
                    () -> office.complete("decider-fgw", decisions.get(0), "APPROVE", ""),
                    () -> other.post(
                            "/api/v1/tasks/" + decisions.get(1).path("id").asString() + "/completion",
                            Map.of("action", "APPROVE")));
            assertThat(replies).extracting(Reply::status).containsOnly(200);
            assertThat(filed.state()).isEqualTo("REPLIED");
            filed.instrument("UNIFIED_REPLY"); // fails unless there is exactly one
        }
    }

    @Test
    void aDoubleClickDecidesOnce() throws Exception {
        Office office = new Office(this::loggedInAs);
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.FILING));
        JsonNode task = office.task("window1", filed);
        List<Reply> replies = atTheSameMoment(
                () -> office.complete("window1", task, "ACCEPT", ""),
                () -> office.complete("window1", task, "ACCEPT", ""));
        assertThat(replies).extracting(Reply::status).containsOnly(200);
        filed.instrument("ACCEPTANCE_NOTICE");
        assertThat(office.tasks("reviewer-fgw", filed)).hasSize(2);
    }

    @Test
    void twoOfficersWithDifferentMindsOneWinsTheOtherIsTold() throws Exception {
        Office office = new Office(this::loggedInAs);
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.FILING));
        JsonNode task = office.task("window1", filed);
        List<Reply> replies = atTheSameMoment(
                () -> office.complete("window1", task, "ACCEPT", ""),
                () -> office.complete("window1", task, "NOT_ACCEPT", "不属于职权范围"));
        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void twoApplicationsUseOneLicenceAtTheSameMoment() throws Exception {
        TestClient applicant = loggedInAs("applicant2");
        String licence = "/api/v1/licences/"
                + applicant
                        .get("/api/v1/licences?q=91330106MA27XK3HXP&limit=100")
                        .expect(200)
                        .at("/items")
                        .valueStream()
                        .filter(one -> one.path("type").asString().equals("business-licence"))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString();
        for (int round = 0; round < 3; round++) {
            Filed one = Filed.readyToSubmit(applicant, Filed.stageOne(Filed.FILING));
            Filed other = Filed.readyToSubmit(loggedInAs("applicant2"), Filed.stageOne(Filed.FILING));

            List<Reply> replies = atTheSameMoment(one::submit, other::submit);

            assertThat(replies).extracting(Reply::status).containsOnly(200);
            assertThat(applicant
                            .get(licence + "/uses?limit=100")
                            .expect(200)
                            .at("/items")
                            .valueStream()
                            .map(use -> use.path("applicationNumber").asString()))
                    .contains(one.number, other.number);
        }
    }

    @Test
    void theSameSubmissionSentTwiceFilesOnce() throws Exception {
        Filed filed = Filed.readyToSubmit(loggedInAs("applicant2"), Filed.stageOne(Filed.FILING));
        List<Reply> replies = atTheSameMoment(
                () -> filed.submit("Idempotency-Key", "key-" + filed.number),
                () -> filed.submit("Idempotency-Key", "key-" + filed.number),
                () -> filed.submit("Idempotency-Key", "key-" + filed.number),
                filed::submit);
        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(replies).extracting(reply -> reply.string("/number")).containsOnly(filed.number);
        filed.instrument("RECEIPT");
        assertThat(filed.read().at("/cases")).hasSize(2);
        assertThat(new Office(this::loggedInAs).tasks("window1", filed)).hasSize(1);
    }

    @Test
    void theSameKeyOpensOneDraftAndAnotherBodyIsRefused() throws Exception {
        TestClient applicant = loggedInAs("applicant2");
        String key = "open-" + System.nanoTime();
        Map<String, Object> body = Map.of("jointService", "investment-project", "region", "330000");
        List<Reply> replies = atTheSameMoment(
                () -> applicant.post("/api/v1/applications", body, "Idempotency-Key", key),
                () -> applicant.post("/api/v1/applications", body, "Idempotency-Key", key));
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies.stream().map(reply -> reply.string("/id")).distinct())
                .hasSize(1);
        applicant
                .post(
                        "/api/v1/applications",
                        Map.of("jointService", "business-registration", "region", "330000"),
                        "Idempotency-Key",
                        key)
                .expect(422);
    }

    @SafeVarargs
    static List<Reply> atTheSameMoment(Callable<Reply>... calls) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(calls.length);
        ExecutorService threads = Executors.newFixedThreadPool(calls.length);
        try {
            List<Callable<Reply>> together = Stream.of(calls)
                    .map(call -> (Callable<Reply>) () -> {
                        start.await();
                        return call.call();
                    })
                    .toList();
            return threads.invokeAll(together).stream()
                    .map(SameMomentTests::get)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Reply get(Future<Reply> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
