package org.binglian.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.binglian.identity.Actor;
import org.binglian.identity.Position;
import org.binglian.identity.RegionScope;
import org.binglian.identity.Role;
import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;

/** One keyset query over the inbox, put together from what applies, so that the database sees only conditions it can use an index for. */
final class InboxSelection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final boolean history;

    InboxSelection(InboxFilter filter, Actor actor, LocalDate today, @Nullable Position after) {
        history = filter.queue() == InboxQueue.DONE;
        queue(filter.queue(), actor);
        lamp(filter.lamp(), today);
        if (filter.item() != null && !filter.item().isBlank()) {
            add("t.subject.item = :item", "item", filter.item().strip());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String text = filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
            add("t.searchText like :text escape '\\'", "text", "%" + text + "%");
        }
        if (after != null) {
            after(after);
        }
    }

    String jpql() {
        String order = history ? "t.completedAt desc, t.id desc" : "t.dates.dueOn, t.id";
        return "select t from InboxTask t where " + String.join(" and ", conditions) + " order by " + order;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void queue(InboxQueue queue, Actor actor) {
        parameters.put("me", actor.username());
        switch (queue) {
            case MINE -> conditions.add("t.claimedBy = :me and t.state = OPEN");
            case GROUP -> {
                parameters.remove("me");
                conditions.add("t.state = OPEN and t.claimedBy is null");
                conditions.add(group(actor));
            }
            case DONE -> conditions.add("t.completedBy = :me");
            case INVOLVED ->
                conditions.add("t.state <> TAKEN_BACK and t.subjectId in"
                        + " (select d.subjectId from InboxTask d where d.completedBy = :me)");
        }
    }

    private String group(Actor actor) {
        List<String> groups = new ArrayList<>();
        if (actor.has(Role.WINDOW_OFFICER) && actor.region() != null) {
            groups.add("(t.role = WINDOW_OFFICER and " + within(actor.region()) + ")");
        }
        if (actor.department() != null) {
            departmentGroups(actor, actor.department()).ifPresent(groups::add);
        }
        return groups.isEmpty() ? "1 = 0" : "(" + String.join(" or ", groups) + ")";
    }

    private String within(String region) {
        String prefix = RegionScope.prefix(region);
        if (prefix.equals(region)) {
            parameters.put("region", region);
            return "t.subject.region = :region";
        }
        parameters.put("region", prefix + "%");
        return "t.subject.region like :region";
    }

    /** The department first, for any of its officers' roles, so that one index gives the order. */
    private Optional<String> departmentGroups(Actor actor, String department) {
        List<String> roles = new ArrayList<>();
        if (actor.has(Role.REVIEWER)) {
            roles.add(
                    actor.divisions().isEmpty()
                            ? "t.role = REVIEWER"
                            : "(t.role = REVIEWER and (t.subject.division in :divisions or t.subject.division is null))");
            if (!actor.divisions().isEmpty()) {
                parameters.put("divisions", actor.divisions());
            }
        }
        if (actor.has(Role.DECISION_MAKER)) {
            roles.add("t.role = DECISION_MAKER");
        }
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        parameters.put("department", department);
        return Optional.of("(t.subject.department = :department and (" + String.join(" or ", roles) + "))");
    }

    private void lamp(@Nullable Lamp lamp, LocalDate today) {
        if (lamp == null) {
            return;
        }
        if (lamp == Lamp.GREY) {
            conditions.add("t.dates.suspended = true");
            return;
        }
        parameters.put("today", today);
        conditions.add("t.dates.suspended = false and "
                + switch (lamp) {
                    case RED -> "t.dates.redOn <= :today";
                    case YELLOW -> "t.dates.yellowOn <= :today and t.dates.redOn > :today";
                    default -> "t.dates.yellowOn > :today and t.dates.redOn > :today";
                });
    }

    private void after(Position after) {
        if (history) {
            // the first condition is where the database starts to read
            add(
                    "t.completedAt <= :at and (t.completedAt < :at or (t.completedAt = :at and t.id < :id))",
                    "at",
                    after.instant(0));
        } else {
            add(
                    "t.dates.dueOn >= :due and (t.dates.dueOn > :due or (t.dates.dueOn = :due and t.id > :id))",
                    "due",
                    after.date(0));
        }
        parameters.put("id", after.text(1));
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
