package org.binglian.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Role;
import org.junit.jupiter.api.Test;

/** Departments see their own, the reform office all, everybody else what is published; and nobody reviews their own. */
abstract class AttachmentOwnershipTests extends AttachmentFixture {

    private static final Map<String, Object> REVIEW_STEPS = Map.of(
            "return",
            Map.of("reason", "x"),
            "approval",
            Map.of(),
            "consent",
            Map.of("number", "x", "consentedOn", "2016-10-08"),
            "publication",
            Map.of("effectiveFrom", "2016-10-11"));

    private List<TestClient> outsiders() {
        return List.of(
                loggedInAs("admin-kjt"),
                loggedInAs("supervision1"),
                loggedInAs("reviewer-kjt"),
                loggedInAs("applicant1"),
                officer(bureau.code(), Role.REVIEWER, Role.DECISION_MAKER, Role.WINDOW_OFFICER));
    }

    @Test
    void whatIsNotPublishedIsForTheDepartmentAndTheReformOfficeAlone() {
        bureau.open();
        bureau.cut(1);
        String file = bureau.admin()
                .upload(bureau.draftPath(1) + "/files", "样表.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes())
                .expect(201)
                .string("/id");
        List<String> everything = List.of(
                bureau.path(),
                bureau.path() + "/comments",
                bureau.path() + "/diagram",
                bureau.draftPath(1),
                bureau.draftPath(1) + "/files/" + file);
        for (TestClient outsider : outsiders()) {
            everything.forEach(path -> outsider.get(path).expect(404));
            assertThat(outsider.get("/api/v1/attachments").expect(200).text()).doesNotContain(bureau.code());
        }
        for (TestClient insider : List.of(bureau.admin(), bureau.office())) {
            everything.forEach(path -> insider.get(path).expect(200));
            assertThat(insider.get("/api/v1/attachments").expect(200).text()).contains(bureau.code());
        }
        anonymous().get(bureau.path()).expect(404);
        everything.subList(1, 5).forEach(path -> anonymous().get(path).expect(401));
        anonymous().get("/api/v1/attachments").expect(401);
        bureau.office().get("/api/v1/attachments/3/" + bureau.code()).expect(404);
        bureau.office().get("/api/v1/attachments/1/ZJ-NONE").expect(404);
    }

    @Test
    void whatIsPublishedIsForEverybodyAndNothingElseOfIt() {
        bureau.open();
        bureau.cut(1);
        bureau.submit();
        bureau.office()
                .post(bureau.path() + "/comments", Map.of("item", bureau.item(1), "text", "内部意见"))
                .expect(201);
        bureau.approve();
        bureau.consent();
        bureau.step(bureau.office(), "publication", Map.of("effectiveFrom", "2016-10-11"))
                .expect(200);
        for (TestClient outsider : outsiders()) {
            var table = outsider.get(bureau.path()).expect(200);
            assertThat(table.string("/state")).isEqualTo("PUBLISHED");
            assertThat(table.at("/rows/0/comments").asInt()).isZero();
            assertThat(table.at("/allowedActions")).isEmpty();
            assertThat(table.at("/history")).isEmpty();
            outsider.get(bureau.path() + "/comments").expect(404);
            outsider.get(bureau.draftPath(1)).expect(404);
        }
    }

    @Test
    void anAdministratorIsToldOfTheOwnDepartmentOnly() {
        bureau.open();
        bureau.cut(1);
        var own = bureau.admin().get("/api/v1/attachments").expect(200).at("/items");
        assertThat(own).hasSize(1);
        assertThat(own.at("/0/state").asString()).isEqualTo("DRAFT");
        assertThat(own.at("/0/items").asInt()).isEqualTo(2);
        assertThat(own.at("/0/changed").asInt()).isEqualTo(1);
        assertThat(own.at("/0/cutPercent").decimalValue()).isEqualByComparingTo("10.0");
    }

    @Test
    void onlyTheDepartmentFillsIn() {
        for (TestClient other : List.of(loggedInAs("admin-kjt"), bureau.office(), loggedInAs("supervision1"))) {
            bureau.step(other, "rounds", "{}").expect(403);
        }
        bureau.open();
        String table = bureau.office().get(bureau.path()).header("ETag");
        String draft = bureau.office().get(bureau.draftPath(1)).header("ETag");
        var proposal = bureau.office().get(bureau.draftPath(1)).at("/proposal");
        for (TestClient other : List.of(loggedInAs("admin-kjt"), bureau.office(), loggedInAs("supervision1"))) {
            int hidden = other == bureau.office() ? 403 : 404;
            other.put(bureau.draftPath(1), proposal, "If-Match", draft).expect(hidden);
            other.delete(bureau.draftPath(1), "If-Match", draft).expect(hidden);
            other.upload(bureau.draftPath(1) + "/files", "a.pdf", "application/pdf", "%PDF-1.4\n".getBytes())
                    .expect(hidden);
            other.patch(bureau.path(), Map.of("contact", "x"), "If-Match", table)
                    .expect(403);
            bureau.step(other, "items", Map.of("code", bureau.item(5), "name", "x"))
                    .expect(403);
            bureau.step(other, "submission", "{}").expect(403);
        }
        for (String path : List.of("/rounds", "/submission", "/return", "/approval", "/publication")) {
            anonymous().post(bureau.path() + path, "{}", "If-Match", table).expect(401);
        }
    }

    @Test
    void nobodyReviewsTheirOwnWhateverRolesTheyHold() {
        TestClient both = officer(bureau.code(), Role.DEPARTMENT_ADMIN, Role.REFORM_OFFICE);
        TestClient colleague =
                officer(bureau.code(), Role.REFORM_OFFICE, Role.REVIEWER, Role.SUPERVISION, Role.WINDOW_OFFICER);
        bureau.step(both, "rounds", "{}").expect(200);
        bureau.step(both, "submission", "{}").expect(200);
        refusesReview(List.of(both, colleague, bureau.admin(), loggedInAs("admin-kjt"), loggedInAs("supervision1")));
        bureau.approve();
        refusesReview(List.of(both, colleague, bureau.admin()));
        bureau.consent();
        refusesReview(List.of(both, colleague, bureau.admin()));
        assertThat(both.get(bureau.path()).expect(200).at("/allowedActions")).isEmpty();
        assertThat(bureau.office().get(bureau.path()).at("/allowedActions").toString())
                .contains("PUBLISH");
    }

    private void refusesReview(List<TestClient> people) {
        for (TestClient person : people) {
            REVIEW_STEPS.forEach((step, body) -> bureau.step(person, step, body).expect(403));
        }
        for (TestClient insider : people.subList(0, 3)) {
            insider.post(bureau.path() + "/comments", Map.of("item", bureau.item(1), "text", "x"))
                    .expect(403);
        }
    }

    @Test
    void theReformOfficeRemarksAndTheDepartmentAnswers() {
        bureau.open();
        bureau.submit();
        bureau.office()
                .post(bureau.path() + "/comments", Map.of("item", "KJT-01", "text", "不在表中"))
                .expect(422);
        String key = "comment-" + bureau.code();
        Map<String, Object> remark = Map.of("item", bureau.item(1), "text", "依据何在");
        String id = bureau.office()
                .post(bureau.path() + "/comments", remark, "Idempotency-Key", key)
                .expect(201)
                .string("/id");
        assertThat(bureau.office()
                        .post(bureau.path() + "/comments", remark, "Idempotency-Key", key)
                        .expect(201)
                        .string("/id"))
                .isEqualTo(id);
        bureau.office()
                .put(bureau.path() + "/comments/" + id, Map.of("answer", "自问自答"))
                .expect(403);
        loggedInAs("admin-kjt")
                .put(bureau.path() + "/comments/" + id, Map.of("answer", "x"))
                .expect(404);
        bureau.admin()
                .put(bureau.path() + "/comments/" + id, Map.of("answer", "见条例第一条"))
                .expect(200);
        assertThat(bureau.office()
                        .get(bureau.path() + "/comments?item=" + bureau.item(1))
                        .expect(200)
                        .string("/items/0/answer"))
                .isEqualTo("见条例第一条");
        assertThat(bureau.office()
                        .get(bureau.path() + "/comments?item=" + bureau.item(2))
                        .expect(200)
                        .at("/items"))
                .isEmpty();
    }
}
