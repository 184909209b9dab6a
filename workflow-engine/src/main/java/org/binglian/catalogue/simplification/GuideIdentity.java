package org.binglian.catalogue.simplification;

import java.time.LocalDate;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.VersionChange;
import org.jspecify.annotations.Nullable;

/** What of a guide is not the department's to say: which item it is of, and which version. */
record GuideIdentity(
        String code,
        ItemKind kind,
        String department,
        int version,
        LocalDate effectiveFrom,
        @Nullable VersionChange change) {

    static GuideIdentity of(ItemGuide guide) {
        return new GuideIdentity(
                guide.code(), guide.kind(), guide.department(), guide.version(), guide.effectiveFrom(), guide.change());
    }

    GuideIdentity next(int newer, LocalDate from, VersionChange why) {
        return new GuideIdentity(code, kind, department, newer, from, why);
    }

    /** The same content as this version of this item. */
    ItemGuide given(ItemGuide content) {
        return new ItemGuide(
                code,
                content.name(),
                kind,
                department,
                version,
                effectiveFrom,
                content.handlingLevel(),
                content.status(),
                content.conditions(),
                content.materials(),
                content.preconditions(),
                content.steps(),
                content.specialProcedures(),
                content.intermediaryServices(),
                content.statutoryLimitDays(),
                content.promisedLimitDays(),
                content.limitBasis(),
                content.visits(),
                content.fees(),
                content.results(),
                content.online(),
                content.commitmentAllowed(),
                content.commitment(),
                content.legalBases(),
                content.contact(),
                content.faq(),
                content.divisions(),
                content.form(),
                content.themes(),
                content.lifeEvents(),
                change);
    }
}
