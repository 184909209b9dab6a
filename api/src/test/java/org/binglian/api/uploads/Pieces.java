package org.binglian.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import tools.jackson.databind.JsonNode;

/** Somebody with a draft who sends a file in pieces, by the headers of tus. */
final class Pieces {

    /** A page with something after its end, so that there are pieces to speak of. */
    static final byte[] PAGE = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                    + "trailer<</Root 1 0 R>>\n%%EOF\n"
                    + "%".repeat(300_000))
            .getBytes(StandardCharsets.ISO_8859_1);

    final TestClient applicant;
    final String draft;
    final String requirement;

    private Pieces(TestClient applicant, String draft, String requirement) {
        this.applicant = applicant;
        this.draft = draft;
        this.requirement = requirement;
    }

    /** A new draft and the first requirement of it that wants a file. */
    static Pieces ofADraft(TestClient applicant) {
        String draft = applicant
                .post("/api/v1/applications", Map.of("item", "FGW-03", "region", "330000"))
                .expect(201)
                .header("Location");
        for (JsonNode line : applicant.get(draft + "/materials").expect(200).at("/items")) {
            if (line.path("result").asString().equals("TO_UPLOAD")) {
                return new Pieces(applicant, draft, line.path("requirement").asString());
            }
        }
        throw new AssertionError("No material is to be uploaded");
    }

    /** The same draft in the browser of somebody else, or at an application that has started again. */
    Pieces as(TestClient other) {
        return new Pieces(other, draft, requirement);
    }

    Reply begin(Map<String, Object> asked, String... headers) {
        return applicant.post(draft + "/materials/" + requirement + "/uploads", asked, headers);
    }

    String begun(long size) {
        return begin(Map.of("fileName", "申请书.pdf", "size", size)).expect(201).header("Location");
    }

    Reply head(String upload, String... headers) {
        return send("HEAD", upload, new byte[0], Map.of(), headers);
    }

    Reply options(String upload) {
        return send("OPTIONS", upload, new byte[0], Map.of());
    }

    long offset(String upload) {
        return Long.parseLong(head(upload).expect(200).header("Upload-Offset"));
    }

    /** @param to excluded */
    Reply append(String upload, byte[] file, int from, int to, String... headers) {
        return send(
                "PATCH",
                upload,
                Arrays.copyOfRange(file, from, to),
                Map.of("Content-Type", "application/offset+octet-stream", "Upload-Offset", Integer.toString(from)),
                headers);
    }

    private Reply send(String method, String path, byte[] body, Map<String, String> usual, String... more) {
        Map<String, String> headers = new LinkedHashMap<>(usual);
        for (int i = 0; i < more.length; i += 2) {
            headers.put(more[i], more[i + 1]);
        }
        return applicant.send(method, path, BodyPublishers.ofByteArray(body), headers);
    }

    JsonNode line() {
        for (JsonNode line : applicant.get(draft + "/materials").expect(200).at("/items")) {
            if (line.path("requirement").asString().equals(requirement)) {
                return line;
            }
        }
        throw new AssertionError("No material " + requirement);
    }

    void requireNothingHandedIn() {
        assertThat(line().path("result").asString()).isEqualTo("TO_UPLOAD");
        assertThat(line().path("document").isObject()).isFalse();
    }

    byte[] document() {
        return applicant
                .get(draft + "/documents/" + line().at("/document/id").asString())
                .expect(200)
                .bytes();
    }
}
