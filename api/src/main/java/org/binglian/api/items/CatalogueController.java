package org.binglian.api.items;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.InputStream;
import java.time.LocalDate;
import org.binglian.catalogue.CatalogueContent;
import org.binglian.catalogue.CatalogueTransfer;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole catalogue as data. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueController {

    private final CatalogueTransfer transfer;

    CatalogueController(CatalogueTransfer transfer) {
        this.transfer = transfer;
    }

    /**
     * Material types, guides, joint services and the files of guides; public.
     *
     * @param on only the guides in force on that day; every version of every item when it is left out
     */
    @GetMapping
    CatalogueContent content(@RequestParam @Nullable LocalDate on) {
        return transfer.content(on);
    }

    /**
     * Takes over what another catalogue has and this one has not: all of it, or nothing when anything is at fault. Reform office only; may be
     * far larger than other requests.
     */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @RequestBody(content = @Content(schema = @Schema(implementation = CatalogueContent.class)))
    CatalogueTransfer.Taken take(@Parameter(hidden = true) InputStream content, Actor actor) {
        return transfer.take(content, actor);
    }
}
