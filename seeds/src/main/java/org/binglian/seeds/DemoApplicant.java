package org.binglian.seeds;

import java.io.ByteArrayInputStream;
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
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what an applicant does, by the same calls. */
@Component
@ConditionalOnBooleanProperty("binglian.seeds.demo-cases")
class DemoApplicant {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Accounts accounts;
    private final Opening opening;
    private final Filing filing;
    private final Evidence evidence;
    private final Dossier dossier;
    private final Reply reply;
    private final DemoPaper paper;

    DemoApplicant(
            Accounts accounts,
            Opening opening,
            Filing filing,
            Evidence evidence,
            Dossier dossier,
            Reply reply,
            DemoPaper paper) {
        this.accounts = accounts;
        this.opening = opening;
        this.filing = filing;
        this.evidence = evidence;
        this.dossier = dossier;
        this.reply = reply;
        this.paper = paper;
    }

    OpenedApplication file(DemoStory story, String region, Map<String, Object> facts) {
        Actor owner = actor(story);
        OpenedApplication opened = opening.open(
                new NewApplication(
                        story.joint() ? null : story.subject(),
                        story.joint() ? story.subject() : null,
                        null,
                        null,
                        region,
                        story.channel(),
                        story.answers()),
                owner);
        UUID id = opened.id();
        filing.save(id, new DraftChange(Map.of(), form(id, facts, owner), delivery(story)), version -> {}, owner);
        dossier.materials(id, owner).stream()
                .filter(line ->
                        line.result() == MaterialResult.TO_UPLOAD || line.result() == MaterialResult.NUMBER_TO_VERIFY)
                .forEach(line -> upload(id, line, owner));
        return filing.submit(id, owner);
    }

    private static Map<String, @Nullable Object> delivery(DemoStory story) {
        Map<String, @Nullable Object> delivery = new LinkedHashMap<>();
        delivery.put("method", story.delivery().name());
        delivery.put("recipient", "陈晓燕");
        delivery.put("phone", "13857101234");
        delivery.put("address", "杭州市西湖区文三路 398 号");
        return delivery;
    }

    /** What the form asks for and nobody knows: the story's own facts first, else what the form gives as an example. */
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
        evidence.upload(id, line.requirement(), new ByteArrayInputStream(page), line.title() + ".pdf", owner);
    }

    void correct(UUID id, DemoStory story) {
        filing.correct(id, actor(story));
    }

    void withdraw(UUID id, DemoStory story) {
        filing.withdraw(id, "投资计划调整，暂缓实施", actor(story));
    }

    void acknowledge(UUID id, DemoStory story) {
        reply.acknowledge(id, actor(story));
    }

    private Actor actor(DemoStory story) {
        return accounts.actor(story.applicant()).orElseThrow();
    }
}
