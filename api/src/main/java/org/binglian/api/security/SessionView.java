package org.binglian.api.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.binglian.identity.Actor;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who is logged in, as the client sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        String username,
        String displayName,
        List<Role> roles,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable String region,
        @Nullable String regionName) {

    static SessionView of(Actor actor, Directory directory) {
        String department = actor.department();
        String region = actor.region();
        return new SessionView(
                actor.username(),
                actor.displayName(),
                actor.roles().stream().sorted().toList(),
                department,
                department == null
                        ? null
                        : directory
                                .findDepartment(department)
                                .map(DepartmentInfo::name)
                                .orElse(null),
                region,
                region == null ? null : directory.region(region).name());
    }
}
