package org.binglian.catalogue.simplification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Proposal;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;

/** Takes what an editor sends: complete, of this item, and naming only files of this item. Whether it may be published is another matter. */
@Component
class WrittenProposals {

    /** Characters of JSON; a guide with everything has a tenth of it. */
    private static final int LONGEST = 500_000;

    private final MaterialFiles files;
    private final ProposalAsJson json = new ProposalAsJson();

    WrittenProposals(MaterialFiles files) {
        this.files = files;
    }

    /**
     * @param present the draft as it is
     * @param baseline null for a new item
     */
    Proposal accepted(Proposal sent, Proposal present, @Nullable ItemGuide baseline) {
        Rejected.ifAny(Gaps.in(sent));
        Rejected.ifAny(unknownFiles(sent.guide(), present.guide().code(), filesOf(baseline)));
        String text = json.convertToDatabaseColumn(sent);
        if (text != null && text.length() > LONGEST) {
            throw new Rejected(new Fault("", "simplification.too-long", LONGEST));
        }
        return new Proposal(
                GuideIdentity.of(present.guide()).given(sent.guide()), sent.notes(), sent.remarks(), sent.reason());
    }

    private List<Fault> unknownFiles(ItemGuide guide, String item, Set<GuideFile> known) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < guide.materials().size(); i++) {
            MaterialRequirement material = guide.materials().get(i);
            JsonPointer place = JsonPointer.empty()
                    .appendProperty("guide")
                    .appendProperty("materials")
                    .appendIndex(i);
            check(material.template(), item, known, place.appendProperty("template"), faults);
            check(material.sample(), item, known, place.appendProperty("sample"), faults);
        }
        return faults;
    }

    private void check(
            @Nullable GuideFile named, String item, Set<GuideFile> known, JsonPointer place, List<Fault> faults) {
        if (named != null && !known.contains(named) && !isOf(item, named)) {
            faults.add(new Fault(place.toString(), "simplification.unknown-file", named.fileName()));
        }
    }

    private boolean isOf(String item, GuideFile named) {
        return files.find(item, named.id()).filter(named::equals).isPresent();
    }

    private static Set<GuideFile> filesOf(@Nullable ItemGuide baseline) {
        Set<GuideFile> known = new LinkedHashSet<>();
        if (baseline != null) {
            baseline.materials().stream()
                    .flatMap(material -> Stream.of(material.template(), material.sample()))
                    .filter(file -> file != null)
                    .forEach(known::add);
        }
        return known;
    }
}
