package org.binglian.api.attachments;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.approval.Journey;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.SimplificationView;
import org.binglian.catalogue.SimplificationView.HistoryLine;
import org.binglian.catalogue.Simplifications;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The process diagram of a round with where it stands. */
@RestController
class RoundDiagramController {

    private final Simplifications simplifications;
    private final Journey journey;

    RoundDiagramController(Simplifications simplifications, Journey journey) {
        this.simplifications = simplifications;
        this.journey = journey;
    }

    /**
     * @param xml the BPMN model
     * @param active ids of the elements where it stands
     * @param done ids of the elements that it has left
     */
    record RoundDiagram(String process, String name, String xml, Set<String> active, Set<String> done) {}

    /** @param steps what happened, oldest first */
    record RoundDiagrams(List<RoundDiagram> models, List<HistoryLine> steps) {}

    @GetMapping("/api/v1/attachments/{attachment}/{department}/diagram")
    RoundDiagrams diagram(@PathVariable int attachment, @PathVariable String department, Actor actor) {
        SimplificationView view = simplifications.view(Attachment.of(attachment), department, actor);
        UUID round = view.id();
        if (round == null) {
            throw new NotFound("simplification", attachment + " " + department);
        }
        return new RoundDiagrams(
                journey.whereabouts(round).models().stream()
                        .map(model -> new RoundDiagram(
                                model.process(), model.name(), model.xml(), model.active(), model.done()))
                        .toList(),
                view.history());
    }
}
