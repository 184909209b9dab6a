package org.binglian.catalogue.progress;

import org.binglian.identity.Actor;
import org.binglian.identity.Forbidden;
import org.binglian.identity.Role;

/** Whose progress somebody may see. */
final class ProgressAccess {

    private ProgressAccess() {}

    static void require(Actor reader) {
        if (!seesAll(reader) && !reader.has(Role.DEPARTMENT_ADMIN)) {
            throw new Forbidden("progress.not-for-role");
        }
    }

    static boolean sees(Actor reader, String department) {
        return seesAll(reader) || (reader.has(Role.DEPARTMENT_ADMIN) && reader.worksFor(department));
    }

    private static boolean seesAll(Actor reader) {
        return reader.has(Role.REFORM_OFFICE) || reader.has(Role.SUPERVISION);
    }
}
