package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.cases.OpenedApplication;
import tools.jackson.databind.JsonNode;

/** An application in a story, in the hands of its applicant. */
final class Filed {

    /** Stage 1 with approval: FGW-02 (waits for GTT-01 and JST-01), FGW-03, GTT-01, JST-01. */
    static final Map<String, Object> APPROVAL = Map.of(
            "investmentKind", "APPROVAL",
            "newLand", true,
            "forestLand", false,
            "floodArea", false,
            "heritageArea", false,
            "energyAboveThreshold", true,
            "civilBuildingWithBasement", false);

    /** Two cases of one department, FGW-01 and FGW-03, both of which rest on the business licence. */
    static final Map<String, Object> FILING = Map.of(
            "investmentKind", "FILING",
            "newLand", false,
            "forestLand", false,
            "floodArea", false,
            "heritageArea", false,
            "energyAboveThreshold", true,
            "civilBuildingWithBasement", false);

    static final byte[] PAGE = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                    + "trailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.ISO_8859_1);

    final TestClient applicant;
    final String path;
    final String number;
    final String queryCode;

    private Filed(TestClient applicant, String path, String number, String queryCode) {
        this.applicant = applicant;
        this.path = path;
        this.number = number;
        this.queryCode = queryCode;
    }

    static Filed opened(TestClient applicant, Map<String, Object> subject) {
        Map<String, Object> body = new LinkedHashMap<>(subject);
        body.put("region", "330000");
        Reply opened = applicant.post("/api/v1/applications", body).expect(201);
        return new Filed(applicant, opened.header("Location"), opened.string("/number"), opened.string("/queryCode"));
    }

    /** A draft that only waits for its submission. */
    static Filed readyToSubmit(TestClient applicant, Map<String, Object> subject) {
        return opened(applicant, subject).filledIn();
    }

    /** A draft that somebody else has opened for the applicant, such as the window. */
    static Filed readyToSubmit(TestClient applicant, OpenedApplication opened) {
        return new Filed(applicant, "/api/v1/applications/" + opened.id(), opened.number(), opened.queryCode())
                .filledIn();
    }

    private Filed filledIn() {
        fillForm();
        uploadWhatIsAsked();
        return this;
    }

    /** The same application, for its applicant's browser at an application that has started again. */
    Filed as(TestClient same) {
        return new Filed(same, path, number, queryCode);
    }

    static Filed submitted(TestClient applicant, Map<String, Object> subject) {
        Filed filed = readyToSubmit(applicant, subject);
        filed.submit().expect(200);
        return filed;
    }

    static Map<String, Object> stageOne(Map<String, Object> answers) {
        return Map.of("jointService", "investment-project", "answers", answers);
    }

    /** As a client does that knows nothing but the schema. */
    void fillForm() {
        JsonNode form = applicant.get(path + "/form").expect(200).json();
        Map<String, Object> data = new LinkedHashMap<>();
        form.at("/schema/required").forEach(name -> {
            if (!form.path("data").has(name.asString())) {
                data.put(name.asString(), form.at("/schema/properties/" + name.asString() + "/examples/0"));
            }
        });
        save(Map.of("form", data)).expect(200);
    }

    Reply save(Map<String, Object> change) {
        String version = applicant.get(path).expect(200).header("ETag");
        return applicant.patch(path, change, "If-Match", version);
    }

    void uploadWhatIsAsked() {
        applicant.get(path + "/materials").expect(200).at("/items").forEach(line -> {
            if (line.path("result").asString().equals("TO_UPLOAD")) {
                upload(line.path("requirement").asString()).expect(200);
            }
        });
    }

    Reply upload(String requirement) {
        return applicant.upload(path + "/materials/" + requirement + "/document", "材料.pdf", "application/pdf", PAGE);
    }

    Reply submit(String... headers) {
        return applicant.post(path + "/submission", "{}", headers);
    }

    Reply read() {
        return applicant.get(path).expect(200);
    }

    String state() {
        return read().string("/state");
    }

    JsonNode caseOf(String item) {
        for (JsonNode c : read().at("/cases")) {
            if (c.path("item").asString().equals(item)) {
                return c;
            }
        }
        throw new AssertionError("No case of " + item + " in " + read().text());
    }

    String caseState(String item) {
        return caseOf(item).path("state").asString();
    }

    /** The instrument of this kind; there must be exactly one. */
    JsonNode instrument(String kind) {
        JsonNode found = null;
        for (JsonNode instrument :
                applicant.get(path + "/instruments").expect(200).at("/items")) {
            if (instrument.path("kind").asString().equals(kind)) {
                assertThat(found).as("only one " + kind).isNull();
                found = instrument;
            }
        }
        assertThat(found).as(kind).isNotNull();
        return found;
    }

    byte[] pdf(String kind) {
        return applicant
                .get(path + "/instruments/" + instrument(kind).path("id").asString() + ".pdf")
                .expect(200)
                .bytes();
    }
}
