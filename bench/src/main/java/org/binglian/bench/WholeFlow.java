package org.binglian.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One client who plays all parts of the main job: files a joint application and lets every officer do their work. */
final class WholeFlow {

    private static final Map<String, Object> ANSWERS = Map.of(
            "investmentKind", "APPROVAL",
            "newLand", true,
            "forestLand", false,
            "floodArea", false,
            "heritageArea", false,
            "energyAboveThreshold", true,
            "civilBuildingWithBasement", false);

    private static final byte[] PAGE =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.ISO_8859_1);

    private static final List<String> REVIEWERS = List.of("gtt", "jst", "fgw", "fgw");

    private final URI base;
    private final Figures figures;
    private final Map<String, Session> sessions = new HashMap<>();

    WholeFlow(URI base, Figures figures) {
        this.base = base;
        this.figures = figures;
    }

    /** From opening the draft to the receipt of the reply; gives the number of cases. */
    int application() throws IOException, InterruptedException {
        Session applicant = as("applicant2");
        var opened = applicant.post(
                "open draft",
                "/api/v1/applications",
                Map.of("jointService", "investment-project", "region", "330000", "answers", ANSWERS));
        String path = opened.response().headers().firstValue("Location").orElseThrow();
        String number = opened.body().path("number").asString();
        fill(applicant, path);
        applicant.post("submit", path + "/submission", Map.of());
        finish("window1", number, "accept");
        for (String department : REVIEWERS) {
            finish("reviewer-" + department, number, "review");
            finish("decider-" + department, number, "decide");
        }
        JsonNode done = applicant.get("read application", path).body();
        if (!done.path("state").asString().equals("REPLIED")) {
            throw new IllegalStateException("The flow stopped at " + done.path("state"));
        }
        applicant.post("acknowledge", path + "/receipt", Map.of());
        return done.path("cases").size();
    }

    private void fill(Session applicant, String path) throws IOException, InterruptedException {
        JsonNode form = applicant.get("read form", path + "/form").body();
        Map<String, Object> data = new LinkedHashMap<>();
        form.at("/schema/required").forEach(name -> {
            if (!form.path("data").has(name.asString())) {
                data.put(name.asString(), form.at("/schema/properties/" + name.asString() + "/examples/0"));
            }
        });
        String version = applicant
                .get("read application", path)
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        applicant.patch("save form", path, Map.of("form", data), version);
        for (JsonNode line :
                applicant.get("read materials", path + "/materials").body().path("items")) {
            if (line.path("result").asString().equals("TO_UPLOAD")) {
                applicant.upload(
                        "upload",
                        path + "/materials/" + line.path("requirement").asString() + "/document",
                        PAGE);
            }
        }
    }

    private void finish(String officer, String number, String name) throws IOException, InterruptedException {
        Session session = as(officer);
        for (JsonNode task : session.get("list inbox", "/api/v1/tasks?queue=group&q=" + number)
                .body()
                .path("items")) {
            session.post(
                    name,
                    "/api/v1/tasks/" + task.path("id").asString() + "/completion",
                    Map.of("action", task.at("/actions/0").asString()));
        }
    }

    private Session as(String username) throws IOException, InterruptedException {
        Session known = sessions.get(username);
        if (known == null) {
            known = new Session(base, username, figures);
            sessions.put(username, known);
        }
        return known;
    }
}
