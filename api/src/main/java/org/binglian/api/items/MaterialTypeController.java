package org.binglian.api.items;

import org.binglian.api.http.Listing;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.MaterialType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of material that an item may ask for, for those who work on guides. */
@RestController
class MaterialTypeController {

    private final Catalogue catalogue;

    MaterialTypeController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param title as guides call it unless they say otherwise */
    record MaterialTypeResource(String code, String title) {

        static MaterialTypeResource of(MaterialType type) {
            return new MaterialTypeResource(type.code(), type.title());
        }
    }

    /** By code. */
    @GetMapping("/api/v1/material-types")
    Listing<MaterialTypeResource> materialTypes() {
        return Listing.of(
                catalogue.materialTypes().stream().map(MaterialTypeResource::of).toList());
    }
}
