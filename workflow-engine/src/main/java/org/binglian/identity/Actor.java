package org.binglian.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something. Passed explicitly to every domain method that checks a right or writes a trace.
 *
 * @param department code of the department the person works for; none for applicants and the reform office's like
 * @param divisions codes of the divisions the person may review for; empty means all divisions of the department
 */
public record Actor(
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String department,
        @Nullable String region,
        Set<String> divisions) {

    /** The system itself: timers, deemed acceptance, loading of reference data. Holds no role. */
    public static final Actor SYSTEM = new Actor("system", "系统", Set.of(), null, null, Set.of());

    /** Somebody who reads what is public without having logged in. Holds no role. */
    public static final Actor ANYBODY = new Actor("anybody", "公众", Set.of(), null, null, Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        divisions = Set.copyOf(divisions);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean worksFor(String department) {
        return department.equals(this.department);
    }

    /** Whether the person may act for this division of this department. */
    public boolean worksFor(String department, String division) {
        return worksFor(department) && (divisions.isEmpty() || divisions.contains(division));
    }
}
