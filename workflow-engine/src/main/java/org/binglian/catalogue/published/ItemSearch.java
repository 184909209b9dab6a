package org.binglian.catalogue.published;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.binglian.catalogue.GuideStatus;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.ItemSummary;
import org.binglian.catalogue.Online;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.springframework.stereotype.Component;

/** Finds items in force on a day: one query, by how well they are found and by code, from the key columns alone. */
@Component
class ItemSearch {

    private final EntityManager entities;
    private final Directory directory;

    ItemSearch(EntityManager entities, Directory directory) {
        this.entities = entities;
        this.directory = directory;
    }

    private record Found(int rank, ItemSummary item) {
        Position position() {
            return Position.of(rank, item.code());
        }
    }

    Page<ItemSummary> find(ItemQuery query, LocalDate on) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> select = is.createQuery(Object[].class);
        Root<ItemVersion> item = select.from(ItemVersion.class);
        SearchWords sought = SearchWords.of(query.q());
        ItemConditions conditions = new ItemConditions(is, item, sought);
        Expression<Integer> rank = sought.isEmpty() ? is.literal(0) : conditions.rank();
        List<Predicate> where = conditions.of(query, on, this::departmentsOf, this::departmentsNamed);
        if (query.after() != null) {
            where.add(conditions.after(query.after()));
        }
        select.select(is.array(
                        rank,
                        item.get("code"),
                        item.get("name"),
                        item.get("kind"),
                        item.get("department"),
                        item.get("version"),
                        item.get("promisedLimitDays"),
                        item.get("statutoryLimitDays"),
                        item.get("onlineStatus"),
                        item.get("onlineSince"),
                        item.get("onlineReason"),
                        item.get("onlinePlannedOn"),
                        item.get("visits"),
                        item.get("status"),
                        item.get("themes")))
                .where(where.toArray(Predicate[]::new))
                .orderBy(
                        sought.isEmpty()
                                ? List.of(is.asc(item.get("code")))
                                : List.of(is.asc(rank), is.asc(item.get("code"))));
        List<Found> rows = entities.createQuery(select).setMaxResults(query.limit() + 1).getResultList().stream()
                .map(ItemSearch::found)
                .toList();
        return Page.of(rows, query.limit(), Found::position).map(Found::item);
    }

    private Collection<String> departmentsOf(String region) {
        return directory.departments(region).stream().map(DepartmentInfo::code).toList();
    }

    private Collection<String> departmentsNamed(String word) {
        return directory.regions().stream()
                .flatMap(region -> directory.departments(region.code()).stream())
                .filter(department -> SearchWords.normal(department.name()).contains(word)
                        || SearchWords.normal(department.shortName()).contains(word))
                .map(DepartmentInfo::code)
                .toList();
    }

    private static Found found(Object[] row) {
        return new Found(
                (int) row[0],
                new ItemSummary(
                        (String) row[1],
                        (String) row[2],
                        (ItemKind) row[3],
                        (String) row[4],
                        (int) row[5],
                        (int) row[6],
                        (int) row[7],
                        new Online((Online.Status) row[8], (LocalDate) row[9], (String) row[10], (LocalDate) row[11]),
                        (int) row[12],
                        (GuideStatus) row[13],
                        SearchText.topics((String) row[14])));
    }
}
