package org.binglian.api.items;

import java.time.Clock;
import java.time.LocalDate;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.ItemQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Items and their guides; public. */
@RestController
@RequestMapping("/api/v1/items")
class ItemController {

    private final Catalogue catalogue;
    private final DepartmentNames names;
    private final Clock clock;

    ItemController(Catalogue catalogue, DepartmentNames names, Clock clock) {
        this.catalogue = catalogue;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Items in force on a day, by code; with words, those first that are found by their name.
     *
     * @param online whether the item is filed online on that day
     * @param q words that must all be found in the name, the code, the name's pinyin or its initials, the department, themes, life events,
     *     conditions, or titles of materials and results
     * @param event a life event
     * @param region code of the region whose departments handle it
     * @param on today when it is left out
     */
    @GetMapping
    Listing<ItemResource> items(
            @RequestParam @Nullable String department,
            @RequestParam @Nullable ItemKind kind,
            @RequestParam @Nullable Boolean online,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String theme,
            @RequestParam @Nullable String event,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable LocalDate on,
            Paging paging) {
        ItemQuery query =
                new ItemQuery(department, kind, online, q, theme, event, region, on, paging.after(), paging.limit());
        return Listing.of(catalogue.search(query).map(item -> ItemResource.of(item, names.of(item.department()))));
    }

    /**
     * The guide in force today, or on another day, or another version of it.
     *
     * @param version a version that was or will be in force; the day is not looked at then
     * @param on today when it is left out
     */
    @GetMapping("/{code}")
    GuideResource guide(
            @PathVariable String code, @RequestParam @Nullable Integer version, @RequestParam @Nullable LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        ItemGuide guide =
                version == null ? catalogue.guide(code, on == null ? today : on) : catalogue.version(code, version);
        return GuideResource.of(guide, Standing.of(guide, catalogue.versions(code), today), names);
    }
}
