package org.binglian.api.items;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.binglian.api.http.Download;
import org.binglian.api.http.Listing;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.identity.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an item's guide was, is and will be, and the files that go with it; public. */
@RestController
@RequestMapping("/api/v1/items/{code}")
class VersionController {

    private final Catalogue catalogue;
    private final MaterialFiles files;
    private final GuideDiffs diffs;
    private final Clock clock;

    VersionController(Catalogue catalogue, MaterialFiles files, GuideDiffs diffs, Clock clock) {
        this.catalogue = catalogue;
        this.files = files;
        this.diffs = diffs;
        this.clock = clock;
    }

    /** All versions, oldest first. */
    @GetMapping("/versions")
    Listing<VersionResource> versions(@PathVariable String code) {
        LocalDate today = LocalDate.now(clock);
        List<ItemGuide> versions = published(code);
        return Listing.of(versions.stream()
                .map(guide -> VersionResource.of(guide, versions, today))
                .toList());
    }

    /**
     * What a version changed, in words.
     *
     * @param from the version before the other one when it is left out
     * @param to the one in force today when it is left out
     */
    @GetMapping("/diff")
    GuideDiffs.DiffResource diff(
            @PathVariable String code, @RequestParam @Nullable Integer from, @RequestParam @Nullable Integer to) {
        ItemGuide after = to == null ? catalogue.guide(code) : catalogue.version(code, to);
        ItemGuide before = catalogue.version(code, from == null ? after.version() - 1 : from);
        return diffs.between(before, after);
    }

    /** An empty form or a filled sample that a published version names. */
    @GetMapping("/files/{id}")
    ResponseEntity<InputStreamResource> file(@PathVariable String code, @PathVariable UUID id) {
        boolean isPublished = published(code).stream()
                .flatMap(guide -> guide.materials().stream())
                .flatMap(material -> Stream.of(material.template(), material.sample()))
                .filter(file -> file != null)
                .map(GuideFile::id)
                .anyMatch(id::equals);
        if (!isPublished) {
            throw new NotFound("material-file", id.toString());
        }
        MaterialFiles.Content content = files.open(code, id);
        return Download.of(content.file().fileName(), content.file().mediaType(), content.bytes());
    }

    private List<ItemGuide> published(String code) {
        List<ItemGuide> versions = catalogue.versions(code);
        if (versions.isEmpty()) {
            throw new NotFound("item", code);
        }
        return versions;
    }
}
