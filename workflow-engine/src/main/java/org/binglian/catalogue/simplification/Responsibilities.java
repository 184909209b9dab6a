package org.binglian.catalogue.simplification;

import java.util.List;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Forbidden;
import org.binglian.identity.Role;

/** Who may do what to the simplification of a department. */
@Clause("3.1")
final class Responsibilities {

    private Responsibilities() {}

    static boolean fillsIn(Actor person, String department) {
        return person.has(Role.DEPARTMENT_ADMIN) && person.worksFor(department);
    }

    /** Whether the person may see rounds that are not published. */
    static boolean seesWork(Actor person, String department) {
        return fillsIn(person, department) || person.has(Role.REFORM_OFFICE);
    }

    /** Nobody reviews their own: not their department's, and nothing that went through their hands. */
    static boolean reviews(Actor person, Simplification round, List<ItemDraft> drafts) {
        return person.has(Role.REFORM_OFFICE) && !hasPartIn(person, round, drafts);
    }

    private static boolean hasPartIn(Actor person, Simplification round, List<ItemDraft> drafts) {
        return person.worksFor(round.department())
                || round.wentThroughHandsOf(person)
                || drafts.stream().anyMatch(draft -> draft.wentThroughHandsOf(person));
    }

    static void requireFillingIn(Actor person, String department) {
        if (!fillsIn(person, department)) {
            throw new Forbidden("simplification.not-your-department");
        }
    }

    static void requireReview(Actor person, Simplification round, List<ItemDraft> drafts) {
        if (!person.has(Role.REFORM_OFFICE)) {
            throw new Forbidden("simplification.not-reform-office");
        }
        if (hasPartIn(person, round, drafts)) {
            throw new Forbidden("simplification.own-work");
        }
    }
}
