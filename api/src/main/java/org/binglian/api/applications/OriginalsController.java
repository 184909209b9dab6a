package org.binglian.api.applications;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.binglian.api.http.Listing;
import org.binglian.cases.DeliveryMethod;
import org.binglian.cases.Dossier;
import org.binglian.cases.OriginalChecks;
import org.binglian.cases.OriginalsView;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.materials.VisitPlan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How often the applicant has to come, and what is to be shown then. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
@Clause({"1c", "2.3.2b"})
class OriginalsController {

    private final OriginalChecks originals;
    private final Dossier dossier;
    private final ReadingRecord readings;

    OriginalsController(OriginalChecks originals, Dossier dossier, ReadingRecord readings) {
        this.originals = originals;
        this.dossier = dossier;
        this.readings = readings;
    }

    /** The checklist of the hand-over, and what was found before. */
    @GetMapping("/originals")
    OriginalsView originals(@PathVariable UUID id, Actor actor) {
        OriginalsView view = originals.view(id, actor);
        readings.add(actor, "OriginalsRead", id);
        return view;
    }

    /**
     * @param planned times the applicant comes in person, 0 or 1
     * @param explanation one sentence, which names the originals to bring
     */
    record VisitsOfMethod(DeliveryMethod method, int planned, String clause, String explanation) {}

    /** What each way of delivery means for the applicant, so that it can be chosen knowing that. */
    @GetMapping("/visit-plans")
    Listing<VisitsOfMethod> visitPlans(@PathVariable UUID id, Actor actor) {
        List<DeliveryMethod> methods = Arrays.asList(DeliveryMethod.values());
        List<VisitPlan> plans = dossier.visitPlans(id, methods, actor);
        return Listing.of(methods.stream()
                .map(method -> {
                    VisitPlan plan = plans.get(methods.indexOf(method));
                    return new VisitsOfMethod(method, plan.planned(), plan.clause(), plan.explanation());
                })
                .toList());
    }
}
