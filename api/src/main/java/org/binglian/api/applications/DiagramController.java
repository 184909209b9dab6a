package org.binglian.api.applications;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.approval.Journey;
import org.binglian.approval.Whereabouts.ModelPosition;
import org.binglian.cases.ApplicationView;
import org.binglian.cases.CaseView;
import org.binglian.cases.Dossier;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The process diagram of an application with where it stands. */
@RestController
class DiagramController {

    private final Dossier dossier;
    private final Journey journey;

    DiagramController(Dossier dossier, Journey journey) {
        this.dossier = dossier;
        this.journey = journey;
    }

    /**
     * @param caseNumber null for the model of the whole application
     * @param xml the BPMN model
     * @param active ids of the elements where it stands
     * @param done ids of the elements that it has left
     */
    record DiagramResource(
            String process,
            String name,
            @Nullable String caseNumber,
            @Nullable String itemName,
            String xml,
            Set<String> active,
            Set<String> done) {}

    record DiagramsResource(List<DiagramResource> models) {}

    @GetMapping("/api/v1/applications/{id}/diagram")
    DiagramsResource diagram(@PathVariable UUID id, Actor actor) {
        ApplicationView view = dossier.view(id, actor);
        Map<String, CaseView> cases =
                view.cases().stream().collect(Collectors.toMap(c -> c.id().toString(), Function.identity()));
        return new DiagramsResource(journey.whereabouts(id).models().stream()
                .map(model -> resource(model, cases.get(model.businessKey())))
                .toList());
    }

    private static DiagramResource resource(ModelPosition model, @Nullable CaseView c) {
        return new DiagramResource(
                model.process(),
                model.name(),
                c == null ? null : c.number(),
                c == null ? null : c.itemName(),
                model.xml(),
                model.active(),
                model.done());
    }
}
