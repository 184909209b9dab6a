package org.binglian.catalogue.published;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.Online;
import org.binglian.identity.Position;

/** What a query asks of a row, in terms of its key columns. */
final class ItemConditions {

    private final CriteriaBuilder is;
    private final Root<ItemVersion> item;
    private final SearchWords sought;

    ItemConditions(CriteriaBuilder is, Root<ItemVersion> item, SearchWords sought) {
        this.is = is;
        this.item = item;
        this.sought = sought;
    }

    /** How well it is found: 0 when its name has the whole phrase, 1 when it has all the words, 2 otherwise. */
    Expression<Integer> rank() {
        Predicate allInName = is.and(sought.words().stream()
                .map(word -> contains("searchName", word))
                .toArray(Predicate[]::new));
        return is.<Integer>selectCase()
                .when(contains("searchName", sought.phrase()), 0)
                .when(allInName, 1)
                .otherwise(2);
    }

    /**
     * @param departmentsOf codes of the departments of a region
     * @param departmentsNamed codes of the departments with a word in their names
     */
    List<Predicate> of(
            ItemQuery query,
            LocalDate on,
            Function<String, Collection<String>> departmentsOf,
            Function<String, Collection<String>> departmentsNamed) {
        List<Predicate> conditions = new ArrayList<>();
        conditions.add(inForce(on));
        if (query.department() != null) {
            conditions.add(is.equal(item.get("department"), query.department()));
        }
        if (query.region() != null) {
            conditions.add(departmentAmong(departmentsOf.apply(query.region())));
        }
        if (query.kind() != null) {
            conditions.add(is.equal(item.get("kind"), query.kind()));
        }
        if (query.online() != null) {
            conditions.add(query.online() ? online(on) : is.not(online(on)));
        }
        if (query.theme() != null) {
            conditions.add(contains("themes", SearchText.topics(List.of(query.theme()))));
        }
        if (query.lifeEvent() != null) {
            conditions.add(contains("lifeEvents", SearchText.topics(List.of(query.lifeEvent()))));
        }
        for (String word : sought.words()) {
            conditions.add(is.or(
                    contains("searchName", word),
                    contains("searchText", word),
                    departmentAmong(departmentsNamed.apply(word))));
        }
        return conditions;
    }

    /** Comes after the last row of the page before, by rank and then by code. */
    Predicate after(Position last) {
        Predicate laterCode = is.greaterThan(item.get("code"), last.text(1));
        if (sought.isEmpty()) {
            return laterCode;
        }
        int rank = (int) last.number(0);
        return is.or(is.gt(rank(), rank), is.and(is.equal(rank(), rank), laterCode));
    }

    private Predicate inForce(LocalDate on) {
        return is.and(
                is.lessThanOrEqualTo(item.get("effectiveFrom"), on),
                is.or(is.isNull(item.get("effectiveUntil")), is.greaterThan(item.get("effectiveUntil"), on)));
    }

    private Predicate online(LocalDate on) {
        return is.and(
                is.equal(item.get("onlineStatus"), Online.Status.ONLINE),
                is.lessThanOrEqualTo(item.get("onlineSince"), on));
    }

    private Predicate departmentAmong(Collection<String> codes) {
        return codes.isEmpty() ? is.disjunction() : item.get("department").in(codes);
    }

    private Predicate contains(String column, String part) {
        return is.like(item.get(column), "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%", '\\');
    }
}
