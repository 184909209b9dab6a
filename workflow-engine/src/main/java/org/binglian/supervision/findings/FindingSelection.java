package org.binglian.supervision.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.binglian.supervision.FindingFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The condition that a filter makes. */
final class FindingSelection {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final MapSqlParameterSource parameters = new MapSqlParameterSource();

    FindingSelection(FindingFilter filter) {
        add("kind = :kind", "kind", filter.kind() == null ? null : filter.kind().name());
        add("card = :card", "card", filter.card() == null ? null : filter.card().name());
        add("department = :department", "department", filter.department());
        add(
                "state = :state",
                "state",
                filter.state() == null ? null : filter.state().name());
        if (filter.month() != null) {
            add("on_date >= :first", "first", filter.month().atDay(1));
            add("on_date <= :last", "last", filter.month().atEndOfMonth());
        }
        String number = filter.number() == null ? "" : filter.number().strip();
        if (!number.isEmpty()) {
            add("(application_number = :number or case_number = :number)", "number", number);
        }
    }

    void onlyOf(String department) {
        add("department = :own", "own", department);
    }

    void after(UUID id) {
        add("id < :after", "after", id);
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.addValue(name, value);
        }
    }

    String condition(int rows) {
        parameters.addValue("rows", rows);
        return String.join(" and ", conditions) + " order by id desc fetch first :rows rows only";
    }

    MapSqlParameterSource parameters() {
        return parameters;
    }
}
