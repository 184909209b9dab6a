package org.binglian.catalogue.published;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.binglian.catalogue.CommitmentTerms;
import org.binglian.catalogue.ExemptionReason;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Precondition;
import org.binglian.identity.Clause;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What the notice demands of a guide before it may be published, as far as the guide alone can tell. The messages name the clause. A draft
 * may lack anything; what it lacks is a fault and never an error.
 */
final class PublishingRules {

    private PublishingRules() {}

    /** Every rule that the guide breaks; empty when it may be published. */
    static List<Fault> broken(ItemGuide guide) {
        List<Fault> faults = new ArrayList<>();
        materials(guide.materials(), faults);
        preconditions(guide.preconditions(), faults);
        limits(guide, faults);
        steps(guide, faults);
        visits(guide, faults);
        online(guide.online(), faults);
        divisions(guide, faults);
        commitment(guide, faults);
        LineKeyRules.broken(guide, faults);
        WordingRules.broken(guide, faults);
        return faults;
    }

    @Clause("2.1.1a")
    private static void materials(List<MaterialRequirement> materials, List<Fault> faults) {
        for (int i = 0; i < materials.size(); i++) {
            MaterialRequirement material = materials.get(i);
            if (isBlank(material.basis())) {
                faults.add(new Fault(
                        "/materials/" + i + "/basis", "item.material-without-basis", String.valueOf(material.title())));
            }
        }
    }

    @Clause({"2.1.2a", "2.1.2c"})
    private static void preconditions(List<Precondition> preconditions, List<Fault> faults) {
        for (int i = 0; i < preconditions.size(); i++) {
            Precondition precondition = preconditions.get(i);
            if (isBlank(precondition.basis())) {
                faults.add(new Fault(
                        "/preconditions/" + i + "/basis",
                        "item.precondition-without-basis",
                        String.valueOf(precondition.text())));
            }
            if (precondition.level() == null || precondition.level().belowProvince()) {
                faults.add(new Fault(
                        "/preconditions/" + i + "/level",
                        precondition.level() == null
                                ? "item.precondition-without-level"
                                : "item.precondition-below-province",
                        String.valueOf(precondition.text())));
            }
        }
    }

    @Clause("1a")
    private static void limits(ItemGuide guide, List<Fault> faults) {
        if (guide.promisedLimitDays() < 0) {
            faults.add(new Fault("/promisedLimitDays", "item.limit-negative"));
        }
        if (guide.promisedLimitDays() > guide.statutoryLimitDays()) {
            faults.add(new Fault(
                    "/promisedLimitDays",
                    "item.promised-over-statutory",
                    guide.promisedLimitDays(),
                    guide.statutoryLimitDays()));
        }
    }

    /** What the steps are given comes out of the promised limit; the applicant waits no longer than that. */
    @Clause("1a")
    private static void steps(ItemGuide guide, List<Fault> faults) {
        int sum = 0;
        for (int i = 0; i < guide.steps().size(); i++) {
            int days = guide.steps().get(i).limitDays();
            if (days < 0) {
                faults.add(new Fault("/steps/" + i + "/limitDays", "item.step-limit-negative"));
            }
            sum += Math.max(0, days);
        }
        if (sum > Math.max(0, guide.promisedLimitDays())) {
            faults.add(new Fault("/steps", "item.steps-over-promised", sum, guide.promisedLimitDays()));
        }
    }

    @Clause("1c")
    private static void visits(ItemGuide guide, List<Fault> faults) {
        if (guide.visits() < 0 || guide.visits() > 1) {
            faults.add(new Fault("/visits", "item.too-many-visits", guide.visits()));
        }
    }

    @Clause({"2.3.1a", "2.3.1c"})
    private static void online(@Nullable Online online, List<Fault> faults) {
        if (online == null || online.status() == null) {
            faults.add(new Fault("/online", "item.online-not-told"));
            return;
        }
        switch (online.status()) {
            case ONLINE -> {
                if (online.since() == null) {
                    faults.add(new Fault("/online/since", "item.online-without-date"));
                }
            }
            case EXEMPT -> {
                if (Stream.of(ExemptionReason.values()).noneMatch(r -> r.name().equals(online.reason()))) {
                    faults.add(
                            new Fault("/online/reason", "item.exemption-not-listed", String.valueOf(online.reason())));
                }
            }
            case PLANNED -> {
                if (isBlank(online.reason()) || online.plannedOn() == null) {
                    faults.add(new Fault("/online/plannedOn", "item.plan-without-reason-or-date"));
                }
            }
        }
    }

    @Clause("2.1.3b")
    private static void divisions(ItemGuide guide, List<Fault> faults) {
        if (guide.divisions().isEmpty()) {
            faults.add(new Fault("/divisions", "item.no-division"));
        }
    }

    /** Nobody can sign what is not written down, and a promise that is never looked at is none. */
    @Clause("2.1.3d")
    private static void commitment(ItemGuide guide, List<Fault> faults) {
        if (!guide.commitmentAllowed()) {
            return;
        }
        CommitmentTerms terms = guide.commitment();
        if (terms == null || isBlank(terms.text())) {
            faults.add(new Fault("/commitment/text", "item.commitment-without-text"));
        }
        if (terms == null || isBlank(terms.consequence())) {
            faults.add(new Fault("/commitment/consequence", "item.commitment-without-consequence"));
        }
        if (terms == null || terms.checkDays() < 1) {
            faults.add(new Fault("/commitment/checkDays", "item.commitment-without-check"));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
