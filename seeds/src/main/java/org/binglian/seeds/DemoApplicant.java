package org.binglian.seeds;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.binglian.cases.ApplicationContents;
import org.binglian.cases.Dossier;
import org.binglian.cases.DraftChange;
import org.binglian.cases.Evidence;
import org.binglian.cases.Filing;
import org.binglian.cases.NewApplication;
import org.binglian.cases.OpenedApplication;
import org.binglian.cases.Opening;
import org.binglian.cases.Reply;
import org.binglian.catalogue.Catalogue;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.binglian.identity.PartyInfo;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what an applicant does, by the same calls. */
@Component
@WithDemoCases
class DemoApplicant {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REGION = "330000";

    private final Accounts accounts;
    private final Opening opening;
    private final Filing filing;
    private final Evidence evidence;
    private final FileStore files;
    private final Dossier dossier;
    private final Reply reply;
    private final Catalogue catalogue;
    private final Directory directory;
    private final DemoFacts facts;
    private final DemoPaper paper;
    private final Map<String, UUID> projects = new HashMap<>();

    DemoApplicant(
            Accounts accounts,
            Opening opening,
            Filing filing,
            Evidence evidence,
            FileStore files,
            Dossier dossier,
            Reply reply,
            Catalogue catalogue,
            Directory directory,
            DemoFacts facts,
            DemoPaper paper) {
        this.accounts = accounts;
        this.opening = opening;
        this.filing = filing;
        this.evidence = evidence;
        this.files = files;
        this.dossier = dossier;
        this.reply = reply;
        this.catalogue = catalogue;
        this.directory = directory;
        this.facts = facts;
        this.paper = paper;
    }

    /** Files what the story says, or leaves it a draft. */
    OpenedApplication file(DemoStory story) {
        Actor owner = actor(story);
        OpenedApplication opened = opening.open(
                new NewApplication(
                        story.joint() ? null : story.subject(),
                        story.joint() ? story.subject() : null,
                        story.stage(),
                        story.begins() ? null : projects.get(story.applicant()),
                        REGION,
                        story.channel(),
                        answers(story)),
                owner);
        if (story.begins() && opened.project() != null) {
            projects.put(story.applicant(), opened.project());
        }
        UUID id = opened.id();
        filing.save(id, new DraftChange(Map.of(), form(id, facts.of(story), owner), delivery(story)), v -> {}, owner);
        return story.acceptance().equals("DRAFT") ? opened : submit(id, owner);
    }

    private OpenedApplication submit(UUID id, Actor owner) {
        dossier.materials(id, owner).stream()
                .filter(line ->
                        line.result() == MaterialResult.TO_UPLOAD || line.result() == MaterialResult.NUMBER_TO_VERIFY)
                .forEach(line -> upload(id, line, owner));
        return filing.submit(id, owner);
    }

    private Map<String, Object> answers(DemoStory story) {
        Map<String, Object> answers = new HashMap<>();
        if (story.joint()) {
            JsonNode questions =
                    catalogue.jointService(story.subject()).questions().schema().path("properties");
            questions.forEachEntry((name, question) -> {
                if (question.path("type").asString().equals("boolean")) {
                    answers.put(name, false);
                } else if (!story.answers().containsKey(name)) {
                    answers.put(name, JSON.treeToValue(question.at("/examples/0"), Object.class));
                }
            });
        }
        answers.putAll(story.answers());
        return answers;
    }

    private Map<String, @Nullable Object> delivery(DemoStory story) {
        PartyInfo party = directory.party(story.applicant()).orElseThrow();
        Map<String, @Nullable Object> delivery = new LinkedHashMap<>();
        delivery.put("method", story.delivery().name());
        delivery.put("recipient", party.name());
        delivery.put("phone", party.phone());
        delivery.put("address", party.address());
        return delivery;
    }

    /** What the form asks for and nobody knows: the applicant's own facts first, else what the form gives as an example. */
    private Map<String, @Nullable Object> form(UUID id, Map<String, Object> facts, Actor owner) {
        ApplicationContents contents = dossier.contents(id, owner);
        JsonNode schema = JSON.readTree(contents.form().schemaJson());
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        schema.path("required").forEach(name -> {
            String field = name.asString();
            if (facts.containsKey(field)) {
                form.put(field, facts.get(field));
            } else if (!contents.data().containsKey(field)) {
                form.put(field, JSON.treeToValue(schema.at("/properties/" + field + "/examples/0"), Object.class));
            }
        });
        return form;
    }

    private void upload(UUID id, MaterialLine line, Actor owner) {
        byte[] page = paper.about(line.title());
        StoredFile file = files.storeOwn(new ByteArrayInputStream(page), line.title() + ".pdf");
        evidence.upload(id, line.requirement(), file, owner);
    }

    void correct(UUID id, DemoStory story) {
        filing.correct(id, actor(story));
    }

    void withdraw(UUID id, DemoStory story) {
        filing.withdraw(id, story.words(), actor(story));
    }

    void acknowledge(UUID id, DemoStory story) {
        reply.acknowledge(id, actor(story));
    }

    private Actor actor(DemoStory story) {
        return accounts.actor(story.applicant()).orElseThrow();
    }
}
