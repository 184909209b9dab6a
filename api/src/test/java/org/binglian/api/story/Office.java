package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import tools.jackson.databind.JsonNode;

/** The officers of a story, each with a session of their own. */
final class Office {

    private final Function<String, TestClient> login;
    private final Map<String, TestClient> clients = new HashMap<>();

    Office(Function<String, TestClient> login) {
        this.login = login;
    }

    TestClient as(String username) {
        return clients.computeIfAbsent(username, login);
    }

    /** Open tasks of an officer's group in this application. */
    List<JsonNode> tasks(String username, Filed filed) {
        List<JsonNode> tasks = new ArrayList<>();
        as(username)
                .get("/api/v1/tasks?queue=group&q=" + filed.number)
                .expect(200)
                .at("/items")
                .forEach(tasks::add);
        return tasks;
    }

    JsonNode task(String username, Filed filed) {
        List<JsonNode> tasks = tasks(username, filed);
        assertThat(tasks).as("tasks of " + username).isNotEmpty();
        return tasks.get(0);
    }

    Reply complete(String username, JsonNode task, String action, String comment) {
        return complete(username, task, Map.of("action", action, "comment", comment));
    }

    Reply complete(String username, JsonNode task, Map<String, Object> body) {
        return as(username).post("/api/v1/tasks/" + task.path("id").asString() + "/completion", body);
    }

    void accept(Filed filed) {
        complete("window1", task("window1", filed), "ACCEPT", "").expect(200);
    }

    /** @param problems what is wrong, by requirement */
    void askForCorrections(Filed filed, Map<String, String> problems) {
        List<Map<String, String>> corrections = problems.entrySet().stream()
                .map(wrong -> Map.of("requirement", wrong.getKey(), "problem", wrong.getValue()))
                .toList();
        complete("window1", task("window1", filed), Map.of("action", "REQUEST_CORRECTIONS", "corrections", corrections))
                .expect(200);
    }

    /** All divisions of a department pass what lies before them. */
    void pass(String department, Filed filed) {
        String reviewer = "reviewer-" + department;
        tasks(reviewer, filed)
                .forEach(task -> complete(reviewer, task, "PASS", "").expect(200));
    }

    void decide(String department, Filed filed, String action, String reason) {
        String decider = "decider-" + department;
        complete(decider, task(decider, filed), action, reason).expect(200);
    }

    /** Does whatever lies in any inbox, always the applicant's favour, until nothing of this application does. */
    void finish(Filed filed) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (String officer : officers(filed)) {
                for (JsonNode task : tasks(officer, filed)) {
                    complete(officer, task, task.at("/actions/0").asString(), "")
                            .expect(200);
                    moved = true;
                }
            }
        }
    }

    private static List<String> officers(Filed filed) {
        LinkedHashMap<String, Boolean> officers = new LinkedHashMap<>();
        officers.put("window1", true);
        filed.read().at("/cases").forEach(c -> {
            String code = c.path("department").asString();
            String department = code.substring(code.indexOf('-') + 1).toLowerCase(Locale.ROOT);
            officers.put("reviewer-" + department, true);
            officers.put("decider-" + department, true);
        });
        return List.copyOf(officers.keySet());
    }
}
