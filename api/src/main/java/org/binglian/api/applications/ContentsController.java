package org.binglian.api.applications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.api.http.Listing;
import org.binglian.api.items.ApplicableItems;
import org.binglian.api.items.ApplicableItems.ApplicableItemResource;
import org.binglian.cases.ApplicationContents;
import org.binglian.cases.Dossier;
import org.binglian.identity.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an application consists of: which items its answers select, and their forms merged into one. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
class ContentsController {

    private final Dossier dossier;
    private final ApplicableItems applicableItems;
    private final ReadingRecord readings;
    private final JsonMapper json;

    ContentsController(Dossier dossier, ApplicableItems applicableItems, ReadingRecord readings, JsonMapper json) {
        this.dossier = dossier;
        this.applicableItems = applicableItems;
        this.readings = readings;
        this.json = json;
    }

    /** @param known fields that need not be typed, each with where the value comes from */
    record FormResource(JsonNode schema, JsonNode uiSchema, Map<String, Object> data, List<KnownField> known) {}

    record KnownField(String field, String source) {}

    @GetMapping("/form")
    FormResource form(@PathVariable UUID id, Actor actor) {
        ApplicationContents contents = dossier.contents(id, actor);
        readings.add(actor, "FormRead", id);
        return new FormResource(
                json.readTree(contents.form().schemaJson()),
                json.readTree(contents.form().uiSchemaJson()),
                contents.data(),
                contents.known().keySet().stream()
                        .map(field -> new KnownField(field, "PROFILE"))
                        .toList());
    }

    @GetMapping("/applicable-items")
    Listing<ApplicableItemResource> applicableItems(@PathVariable UUID id, Actor actor) {
        return Listing.of(applicableItems.told(dossier.contents(id, actor).decisions()));
    }
}
