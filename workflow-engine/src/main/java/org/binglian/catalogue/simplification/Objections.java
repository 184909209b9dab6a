package org.binglian.catalogue.simplification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Clause;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;

/** Everything that speaks against submitting or publishing a round, of all its items at once. */
@Component
class Objections {

    private final PublishedItems published;
    private final Assessor assessor;

    Objections(PublishedItems published, Assessor assessor) {
        this.published = published;
        this.assessor = assessor;
    }

    void refuseSubmission(Simplification round, List<ItemDraft> drafts) {
        Rejected.ifAny(against(latest(round), drafts));
    }

    void refuseConsent(Consent consent, LocalDate today) {
        if (consent.consentedOn().isAfter(today)) {
            throw new Rejected(new Fault("/consentedOn", "simplification.consent-in-the-future", today));
        }
    }

    /** @param today the earliest day on which a version may take effect */
    void refusePublication(Simplification round, List<ItemDraft> drafts, LocalDate effectiveFrom, LocalDate today) {
        Map<String, ItemGuide> latest = latest(round);
        List<Fault> faults = against(latest, drafts);
        if (effectiveFrom.isBefore(today)) {
            faults.add(new Fault("/effectiveFrom", "simplification.effective-in-the-past", today));
        }
        for (ItemDraft draft : drafts) {
            ItemGuide before = latest.get(draft.item());
            if (draft.changed() && before != null && !effectiveFrom.isAfter(before.effectiveFrom())) {
                faults.add(at(draft.item(), "/effectiveFrom", "item.not-later", before.effectiveFrom()));
            }
        }
        Rejected.ifAny(faults);
    }

    private Map<String, ItemGuide> latest(Simplification round) {
        return published.of(round.attachment(), round.department());
    }

    private List<Fault> against(Map<String, ItemGuide> latest, List<ItemDraft> drafts) {
        List<Fault> faults = new ArrayList<>(completeness(latest, drafts));
        for (ItemDraft draft : drafts) {
            assessor.assess(published.baselineOf(draft), draft.proposal())
                    .faults()
                    .forEach(fault -> faults.add(at(draft.item(), fault.pointer(), fault.code(), fault.args())));
        }
        return faults;
    }

    /** The attachment lists every item of its kind, each as it is today. */
    @Clause("3.1")
    private static List<Fault> completeness(Map<String, ItemGuide> latest, List<ItemDraft> drafts) {
        List<Fault> faults = new ArrayList<>();
        List<String> listed = drafts.stream().map(ItemDraft::item).toList();
        latest.values().stream()
                .filter(guide -> !listed.contains(guide.code()))
                .forEach(guide -> faults.add(at(guide.code(), "", "simplification.item-missing", guide.name())));
        for (ItemDraft draft : drafts) {
            ItemGuide today = latest.get(draft.item());
            Integer version = today == null ? null : today.version();
            if (!Objects.equals(version, draft.baselineVersion())) {
                faults.add(at(
                        draft.item(),
                        "",
                        "simplification.item-published-meanwhile",
                        draft.proposal().guide().name()));
            }
        }
        return faults;
    }

    private static Fault at(String item, String pointer, String code, @Nullable Object... args) {
        JsonPointer place = JsonPointer.empty().appendProperty("items").appendProperty(item);
        return new Fault(place + pointer, code, args);
    }
}
