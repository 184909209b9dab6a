package org.binglian.api.items;

import org.binglian.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The flow chart of a published item; public. */
@RestController
class ItemDiagramController {

    private final Catalogue catalogue;
    private final ItemDiagrams diagrams;

    ItemDiagramController(Catalogue catalogue, ItemDiagrams diagrams) {
        this.catalogue = catalogue;
        this.diagrams = diagrams;
    }

    /**
     * The process of an item as BPMN, with its diagram.
     *
     * @param version the one in force today when it is left out
     */
    @GetMapping(path = "/api/v1/items/{code}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    String diagram(@PathVariable String code, @RequestParam @Nullable Integer version) {
        return diagrams.xml(version == null ? catalogue.guide(code) : catalogue.version(code, version));
    }
}
