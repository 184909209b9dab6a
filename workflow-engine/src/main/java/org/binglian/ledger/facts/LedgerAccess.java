package org.binglian.ledger.facts;

import java.util.EnumSet;
import java.util.Set;
import org.binglian.identity.Actor;
import org.binglian.identity.Forbidden;
import org.binglian.identity.Role;

/** Who may see the figures, and who the cases behind them. */
final class LedgerAccess {

    private static final Set<Role> ALL_DEPARTMENTS = EnumSet.of(Role.REFORM_OFFICE, Role.SUPERVISION);
    private static final Set<Role> OWN_DEPARTMENT = EnumSet.of(Role.DEPARTMENT_ADMIN, Role.DECISION_MAKER);

    private LedgerAccess() {}

    static void toFigures(Actor by) {
        if (!hasOne(by, ALL_DEPARTMENTS) && !hasOne(by, OWN_DEPARTMENT)) {
            throw new Forbidden("ledger.not-for-role");
        }
    }

    static void toCases(Actor by, String department) {
        toFigures(by);
        if (!hasOne(by, ALL_DEPARTMENTS) && !by.worksFor(department)) {
            throw new Forbidden("ledger.other-department");
        }
    }

    private static boolean hasOne(Actor by, Set<Role> roles) {
        return roles.stream().anyMatch(by::has);
    }
}
