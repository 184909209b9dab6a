package org.binglian.catalogue.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.springframework.stereotype.Component;

/** Publishes a version when no rule speaks against it, and tells every rule that does, all at once. */
@Component
class Publication {

    private final Guides guides;
    private final ReferenceRules references;

    Publication(Guides guides, ReferenceRules references) {
        this.guides = guides;
        this.references = references;
    }

    void publish(ItemGuide guide) {
        Optional<ItemGuide> published = guides.version(guide.code(), guide.version());
        if (published.isPresent()) {
            if (!published.get().equals(guide)) {
                throw new Conflict("item.already-published", Set.of(), guide.code(), guide.version());
            }
            return;
        }
        List<Fault> faults = faults(guide);
        Rejected.ifAny(faults);
        guides.add(guide);
    }

    /** What speaks against publishing it now: rules that it breaks, and versions that it does not follow. */
    List<Fault> faults(ItemGuide guide) {
        List<Fault> faults = violations(guide);
        faults.addAll(succession(guide));
        return faults;
    }

    List<Fault> violations(ItemGuide guide) {
        List<Fault> faults = new ArrayList<>(PublishingRules.broken(guide));
        faults.addAll(references.broken(guide));
        return faults;
    }

    /** Versions follow each other without a gap, and a later one takes effect later. */
    private List<Fault> succession(ItemGuide guide) {
        List<ItemGuide> earlier = guides.versions(guide.code());
        List<Fault> faults = new ArrayList<>();
        if (guide.version() != earlier.size() + 1) {
            faults.add(new Fault("/version", "item.not-the-next-version", earlier.size() + 1));
        }
        if (guide.effectiveFrom() == null) {
            faults.add(new Fault("/effectiveFrom", "item.no-effective-date"));
        } else if (!earlier.isEmpty()) {
            ItemGuide last = earlier.get(earlier.size() - 1);
            if (!guide.effectiveFrom().isAfter(last.effectiveFrom())) {
                faults.add(new Fault("/effectiveFrom", "item.not-later", last.effectiveFrom()));
            }
        }
        return faults;
    }
}
