package org.binglian.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.binglian.api.attachments.SimplificationTests.texts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.Sabotage;
import org.binglian.api.harness.TestClient;
import org.binglian.catalogue.SimplificationEvent.SimplificationPublished;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What cannot go wrong: two people at once, a step twice or too early, an item that is missing, a fault in the middle. */
abstract class SimplificationRulesTests extends AttachmentFixture {

    private static final Map<String, Object> PUBLISH = Map.of("effectiveFrom", "2016-10-11");

    @Autowired
    private Sabotage sabotage;

    @Test
    void ofTwoEditorsOfOneDraftTheSecondIsToldAndNothingIsLost() {
        bureau.open();
        Reply read = bureau.admin().get(bureau.draftPath(1)).expect(200);
        String table = bureau.admin().get(bureau.path()).header("ETag");
        ObjectNode mine = (ObjectNode) read.at("/proposal").deepCopy();
        ObjectNode hers = (ObjectNode) read.at("/proposal").deepCopy();
        mine.put("remarks", "甲");
        hers.put("remarks", "乙");

        bureau.admin().put(bureau.draftPath(1), mine).expect(428);
        bureau.admin()
                .put(bureau.draftPath(1), mine, "If-Match", read.header("ETag"))
                .expect(200);
        bureau.admin()
                .put(bureau.draftPath(1), hers, "If-Match", read.header("ETag"))
                .expect(412);
        assertThat(bureau.admin().get(bureau.draftPath(1)).string("/proposal/remarks"))
                .isEqualTo("甲");
        bureau.admin()
                .put(
                        bureau.draftPath(1),
                        hers,
                        "If-Match",
                        bureau.admin().get(bureau.draftPath(1)).header("ETag"))
                .expect(200);

        assertThat(bureau.admin().get(bureau.path()).header("ETag"))
                .as("work on an item does not disturb the table")
                .isEqualTo(table);
    }

    @Test
    void savingAndSubmittingAtTheSameMomentLosesNeither() throws InterruptedException {
        bureau.open();
        bureau.cut(1);
        Reply read = bureau.admin().get(bureau.draftPath(1)).expect(200);
        ObjectNode proposal = (ObjectNode) read.at("/proposal");
        ((ObjectNode) proposal.get("guide")).put("promisedLimitDays", 25);
        String table = bureau.admin().get(bureau.path()).header("ETag");
        List<Reply> replies = atTheSameMoment(
                () -> bureau.admin().put(bureau.draftPath(1), proposal, "If-Match", read.header("ETag")),
                () -> bureau.admin().post(bureau.path() + "/submission", "{}", "If-Match", table));

        boolean saved = replies.get(0).status() == 200;
        assertThat(replies).extracting(Reply::status).containsExactly(saved ? 200 : 409, saved ? 422 : 200);
        assertThat(bureau.state()).isEqualTo(saved ? "DRAFT" : "SUBMITTED");
    }

    @Test
    void aStepTakenTwiceHappensOnce() throws InterruptedException {
        String unopened = bureau.admin().get(bureau.path()).header("ETag");
        once(bureau.admin(), "rounds", "{}", unopened);
        bureau.cut(1);
        once(
                bureau.admin(),
                "submission",
                "{}",
                bureau.admin().get(bureau.path()).header("ETag"));
        bureau.approve();
        bureau.consent();
        once(
                bureau.office(),
                "publication",
                PUBLISH,
                bureau.office().get(bureau.path()).header("ETag"));
        assertThat(anonymous()
                        .get("/api/v1/items/" + bureau.item(1) + "/versions")
                        .expect(200)
                        .at("/items"))
                .hasSize(2);
    }

    private void once(TestClient by, String what, Object body, String tag) throws InterruptedException {
        Callable<Reply> step = () -> by.post(bureau.path() + "/" + what, body, "If-Match", tag);
        List<Reply> replies = atTheSameMoment(step, step);
        assertThat(replies).extracting(Reply::status).contains(200).containsAnyOf(409, 412);
        by.post(bureau.path() + "/" + what, body, "If-Match", tag).expect(412);
        Reply late = by.post(bureau.path() + "/" + what, body, "If-Match", "*").expect(409);
        assertThat(late.at("/allowedStates")).isNotEmpty();
    }

    @Test
    void everyStepHasItsTime() {
        bureau.step(bureau.admin(), "submission", "{}").expect(404);
        bureau.open();
        for (var early : Map.of(
                        "approval",
                        Map.of(),
                        "return",
                        Map.of("reason", "x"),
                        "consent",
                        Map.of("number", "x", "consentedOn", "2016-10-08"),
                        "publication",
                        PUBLISH)
                .entrySet()) {
            bureau.step(bureau.office(), early.getKey(), early.getValue()).expect(409);
        }
        Reply comment = bureau.office()
                .post(bureau.path() + "/comments", Map.of("item", bureau.item(1), "text", "x"))
                .expect(409);
        assertThat(texts(comment.at("/allowedStates"), "")).containsExactly("SUBMITTED");
        bureau.submit();
        bureau.edit(1, proposal -> proposal).expect(409);
        bureau.admin()
                .delete(
                        bureau.draftPath(1),
                        "If-Match",
                        bureau.admin().get(bureau.draftPath(1)).header("ETag"))
                .expect(409);
    }

    @Test
    void whatTheGovernmentRefusesGoesBack() {
        bureau.open();
        bureau.submit();
        bureau.approve();
        bureau.step(bureau.office(), "return", Map.of("reason", "省政府未同意")).expect(200);
        bureau.submit();
        bureau.approve();
        bureau.consent();
        Reply returned = bureau.step(bureau.office(), "return", Map.of("reason", "依据已修订"))
                .expect(200);
        assertThat(returned.at("/consent").isNull() || returned.at("/consent").isMissingNode())
                .isTrue();
        assertThat(bureau.state()).isEqualTo("RETURNED");
    }

    @Test
    void everyItemOfTheKindIsListedAsItIsToday() {
        bureau.open();
        publish(2, 2, TODAY, 14);
        publish(3, 1, TODAY, 15);
        Reply refused = bureau.step(bureau.admin(), "submission", "{}").expect(422);
        assertThat(texts(refused.at("/errors"), "/pointer"))
                .containsExactlyInAnyOrder("/items/" + bureau.item(2), "/items/" + bureau.item(3));
        assertThat(texts(refused.at("/errors"), "/message")).allMatch(message -> message.contains("3.1"));

        bureau.admin()
                .delete(
                        bureau.draftPath(2),
                        "If-Match",
                        bureau.admin().get(bureau.draftPath(2)).header("ETag"))
                .expect(204);
        bureau.step(bureau.admin(), "items", Map.of("code", bureau.item(3), "name", "补列"))
                .expect(200);
        assertThat(bureau.admin()
                        .get(bureau.draftPath(2))
                        .at("/baseline/version")
                        .asInt())
                .isEqualTo(2);
        bureau.submit();
    }

    @Test
    void whatIsPublishedTellsEverythingThatSpeaksAgainstIt() {
        bureau.open();
        bureau.cut(1);
        bureau.submit();
        bureau.approve();
        bureau.consent();
        publish(2, 2, TODAY.plusDays(3), 14);
        Reply refused = bureau.step(bureau.office(), "publication", Map.of("effectiveFrom", "2016-10-09"))
                .expect(422);
        assertThat(texts(refused.at("/errors"), "/pointer"))
                .containsExactlyInAnyOrder("/effectiveFrom", "/items/" + bureau.item(2));
        assertThat(bureau.state()).isEqualTo("CONSENTED");
    }

    @Test
    void aFaultInTheMiddleOfPublicationLeavesEverythingAsItWas() {
        bureau.open();
        bureau.cut(1);
        bureau.submit();
        bureau.approve();
        bureau.consent();
        String before = bureau.office().get(bureau.path()).expect(200).text();
        String diagram =
                bureau.office().get(bureau.path() + "/diagram").expect(200).text();
        sabotage.breakNext(SimplificationPublished.class);
        bureau.step(bureau.office(), "publication", PUBLISH).expect(500);

        assertThat(bureau.office().get(bureau.path()).text()).isEqualTo(before);
        assertThat(bureau.office().get(bureau.path() + "/diagram").text()).isEqualTo(diagram);
        anonymous().get("/api/v1/items/" + bureau.item(1) + "?version=2").expect(404);
        assertThat(anonymous()
                        .get("/api/v1/catalogue/publications?limit=100")
                        .expect(200)
                        .text())
                .doesNotContain(bureau.code());
        bureau.step(bureau.office(), "publication", PUBLISH).expect(200);
        Reply done = bureau.office().get(bureau.path() + "/diagram").expect(200);
        assertThat(done.at("/models/0/active")).isEmpty();
        assertThat(texts(done.at("/models/0/done"), "")).contains("publish-versions", "versions-published");
    }

    @Test
    void anotherRoundBeginsWhereTheLastOneEndedAndThePublicSeesTheLastOne() {
        bureau.open();
        bureau.cut(1);
        bureau.submit();
        bureau.approve();
        bureau.consent();
        bureau.step(bureau.office(), "publication", PUBLISH).expect(200);
        String stale = bureau.admin().get(bureau.draftPath(1)).header("ETag");
        bureau.open();
        assertThat(bureau.admin().get(bureau.path()).at("/round").asInt()).isEqualTo(2);
        Reply draft = bureau.admin().get(bureau.draftPath(1)).expect(200);
        assertThat(draft.at("/baseline/version").asInt()).isEqualTo(2);
        bureau.admin()
                .put(bureau.draftPath(1), draft.at("/proposal"), "If-Match", stale)
                .expect(412);
        Reply seen = anonymous().get(bureau.path()).expect(200);
        assertThat(seen.string("/state")).isEqualTo("PUBLISHED");
        assertThat(seen.at("/rows/0/cutPercent").decimalValue()).isEqualByComparingTo("20.0");
        assertThat(seen.at("/history")).isEmpty();
    }

    @Test
    void aNewItemHasACodeOfItsOwn() {
        bureau.open();
        for (String bad : List.of("qa-01", "KJT-07", bureau.item(1))) {
            int refused = bad.equals(bureau.item(1)) ? 409 : 422;
            bureau.step(bureau.admin(), "items", Map.of("code", bad, "name", "新事项"))
                    .expect(refused);
        }
        Reply table = bureau.step(bureau.admin(), "items", Map.of("code", bureau.item(4), "name", "新事项"))
                .expect(200);
        assertThat(table.at("/rows/2/baselineLimitDays").asInt()).isEqualTo(-1);
        assertThat(table.at("/rows/2/faults").asInt()).isPositive();
        bureau.step(bureau.admin(), "submission", "{}").expect(422);
        bureau.edit(4, proposal -> {
                    ObjectNode model =
                            (ObjectNode) bureau.admin().get(bureau.draftPath(1)).at("/proposal/guide");
                    model.withArray("materials")
                            .forEach(line -> ((ObjectNode) line)
                                    .put(
                                            "requirement",
                                            bureau.item(4) + "."
                                                    + line.path("materialType").asString()));
                    proposal.set("guide", model);
                    proposal.put("reason", "新设事项");
                    return proposal;
                })
                .expect(200);
        bureau.submit();
        bureau.approve();
        bureau.consent();
        bureau.step(bureau.office(), "publication", PUBLISH).expect(200);
        assertThat(anonymous()
                        .get("/api/v1/items/" + bureau.item(4) + "?version=1")
                        .expect(200)
                        .string("/change/reason"))
                .isEqualTo("新设事项");
    }

    @Test
    void aNewItemThatIsTakenBackLeavesTheTable() {
        bureau.open();
        bureau.step(bureau.admin(), "items", Map.of("code", bureau.item(4), "name", "新事项"))
                .expect(200);
        bureau.admin()
                .delete(
                        bureau.draftPath(4),
                        "If-Match",
                        bureau.admin().get(bureau.draftPath(4)).header("ETag"))
                .expect(204);
        bureau.admin().get(bureau.draftPath(4)).expect(404);
        assertThat(bureau.admin().get(bureau.path()).at("/rows")).hasSize(2);
    }

    @Test
    void aDraftIsCompleteAndNamesOnlyFilesOfItsItem() {
        bureau.open();
        Reply gaps = bureau.edit(1, proposal -> {
                    ((ObjectNode) proposal.get("guide")).putNull("name");
                    ((ObjectNode) proposal.at("/guide/materials/0")).putNull("title");
                    return proposal;
                })
                .expect(422);
        assertThat(texts(gaps.at("/errors"), "/pointer"))
                .containsExactlyInAnyOrder("/guide/name", "/guide/materials/0/title");
        for (String part : List.of("/guide/materials", "/guide/preconditions", "/guide/online", "/notes", "/guide")) {
            Reply malformed = bureau.edit(1, proposal -> {
                String parent = part.substring(0, part.lastIndexOf('/'));
                ((ObjectNode) proposal.at(parent)).putNull(part.substring(parent.length() + 1));
                return proposal;
            });
            assertThat(malformed.status()).as(part + " " + malformed.text()).isBetween(400, 422);
        }

        byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes();
        Reply file = bureau.admin()
                .upload(bureau.draftPath(1) + "/files", "申请书.pdf", "application/pdf", pdf)
                .expect(201);
        bureau.edit(1, proposal -> named(proposal, file)).expect(200);
        assertThat(texts(
                        bureau.edit(2, proposal -> named(proposal, file))
                                .expect(422)
                                .at("/errors"),
                        "/code"))
                .containsExactly("simplification.unknown-file");
        String path = bureau.draftPath(1) + "/files/" + file.string("/id");
        Reply sent = bureau.office().get(path).expect(200);
        assertThat(sent.bytes()).isEqualTo(pdf);
        assertThat(sent.header("Content-Security-Policy")).contains("sandbox");
        bureau.office()
                .get(bureau.draftPath(2) + "/files/" + file.string("/id"))
                .expect(404);
    }

    private static ObjectNode named(ObjectNode proposal, Reply file) {
        ((ObjectNode) proposal.at("/guide/materials/0")).set("template", file.json());
        proposal.put("reason", "提供样表");
        return proposal;
    }

    @Test
    void whomToAskIsKeptAndWhatIsNotSaidStays() {
        bureau.open();
        String tag = bureau.admin().get(bureau.path()).header("ETag");
        bureau.admin()
                .patch(bureau.path(), Map.of("contact", "王科长", "phone", "0571-87052000"), "If-Match", tag)
                .expect(200);
        bureau.admin()
                .patch(bureau.path(), Map.of("phone", "1"), "If-Match", tag)
                .expect(412);
        Reply table = bureau.admin()
                .patch(
                        bureau.path(),
                        Map.of("phone", "0571-87053000"),
                        "If-Match",
                        bureau.admin().get(bureau.path()).header("ETag"))
                .expect(200);
        assertThat(table.string("/contact")).isEqualTo("王科长");
        assertThat(table.string("/phone")).isEqualTo("0571-87053000");
        Reply other = bureau.admin()
                .patch(bureau.path(), Map.of("state", "PUBLISHED"), "If-Match", "*")
                .expect(422);
        assertThat(texts(other.at("/errors"), "/pointer")).containsExactly("/state");
    }

    @SafeVarargs
    private static List<Reply> atTheSameMoment(Callable<Reply>... calls) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(calls.length);
        ExecutorService threads = Executors.newFixedThreadPool(calls.length);
        try {
            return threads
                    .invokeAll(Stream.of(calls)
                            .map(call -> (Callable<Reply>) () -> {
                                start.await();
                                return call.call();
                            })
                            .toList())
                    .stream()
                    .map(SimplificationRulesTests::get)
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
