package org.binglian.api.attachments;

import org.binglian.api.items.ItemDiagrams;
import org.binglian.catalogue.ItemDrafts;
import org.binglian.identity.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The flow chart as the department proposes it, for those who may read the draft. */
@RestController
class DraftDiagramController {

    private final ItemDrafts drafts;
    private final ItemDiagrams diagrams;

    DraftDiagramController(ItemDrafts drafts, ItemDiagrams diagrams) {
        this.drafts = drafts;
        this.diagrams = diagrams;
    }

    /** The re-engineered process as BPMN, with its diagram. */
    @GetMapping(path = "/api/v1/items/{code}/draft/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    String diagram(@PathVariable String code, Actor actor) {
        return diagrams.xml(drafts.draft(code, actor).proposal().guide());
    }
}
