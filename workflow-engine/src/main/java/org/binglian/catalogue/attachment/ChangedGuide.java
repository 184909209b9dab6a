package org.binglian.catalogue.attachment;

import java.util.List;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Precondition;
import org.binglian.catalogue.Step;

/** A guide with the parts replaced that an attachment speaks of. */
final class ChangedGuide {

    private ChangedGuide() {}

    static ItemGuide of(
            ItemGuide guide,
            List<Precondition> preconditions,
            List<MaterialRequirement> materials,
            List<Step> steps,
            Online online) {
        return new ItemGuide(
                guide.code(),
                guide.name(),
                guide.kind(),
                guide.department(),
                guide.version(),
                guide.effectiveFrom(),
                guide.handlingLevel(),
                guide.status(),
                guide.conditions(),
                materials,
                preconditions,
                steps,
                guide.specialProcedures(),
                guide.intermediaryServices(),
                guide.statutoryLimitDays(),
                guide.promisedLimitDays(),
                guide.limitBasis(),
                guide.visits(),
                guide.fees(),
                guide.results(),
                online,
                guide.commitmentAllowed(),
                guide.commitment(),
                guide.legalBases(),
                guide.contact(),
                guide.faq(),
                guide.divisions(),
                guide.form(),
                guide.themes(),
                guide.lifeEvents(),
                guide.change());
    }
}
