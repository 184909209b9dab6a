package org.binglian.commitments.checked;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binglian.identity.Actor;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;

/** A query over what somebody may read of checks or credit records, put together from what applies so that an index serves it. */
final class Readable {

    private static final Set<Role> OF_DEPARTMENT =
            EnumSet.of(Role.REVIEWER, Role.DECISION_MAKER, Role.DEPARTMENT_ADMIN);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /**
     * @param department path of the department's code
     * @param party path of the party's account
     */
    Readable(String department, String party, Actor reader) {
        if (reader.has(Role.SUPERVISION)) {
            return;
        }
        if (reader.department() != null && reader.roles().stream().anyMatch(OF_DEPARTMENT::contains)) {
            and(department + " = :own", "own", reader.department());
        } else {
            and(party + " = :own", "own", reader.username());
        }
    }

    Readable and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
