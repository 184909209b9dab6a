package org.binglian.catalogue.published;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.ItemSummary;
import org.binglian.catalogue.Online;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.springframework.stereotype.Component;

/** Finds items in force on a day: one query, by code, from the key columns alone. */
@Component
class ItemSearch {

    private final EntityManager entities;

    ItemSearch(EntityManager entities) {
        this.entities = entities;
    }

    Page<ItemSummary> find(ItemQuery query, LocalDate today) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> select = is.createQuery(Object[].class);
        Root<ItemVersion> item = select.from(ItemVersion.class);
        select.select(is.array(
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
                        item.get("visits")))
                .where(conditions(is, item, query, today).toArray(Predicate[]::new))
                .orderBy(is.asc(item.get("code")));
        List<ItemSummary> rows = entities.createQuery(select).setMaxResults(query.limit() + 1).getResultList().stream()
                .map(ItemSearch::summary)
                .toList();
        return Page.of(rows, query.limit(), row -> Position.of(row.code()));
    }

    private static List<Predicate> conditions(
            CriteriaBuilder is, Root<ItemVersion> item, ItemQuery query, LocalDate today) {
        List<Predicate> conditions = new ArrayList<>();
        conditions.add(is.lessThanOrEqualTo(item.get("effectiveFrom"), today));
        conditions.add(is.or(
                is.isNull(item.get("effectiveUntil")), is.greaterThan(item.<LocalDate>get("effectiveUntil"), today)));
        if (query.department() != null) {
            conditions.add(is.equal(item.get("department"), query.department()));
        }
        if (query.kind() != null) {
            conditions.add(is.equal(item.get("kind"), query.kind()));
        }
        if (query.online() != null) {
            Predicate online = is.and(
                    is.equal(item.get("onlineStatus"), Online.Status.ONLINE),
                    is.lessThanOrEqualTo(item.get("onlineSince"), today));
            conditions.add(query.online() ? online : is.not(online));
        }
        if (query.q() != null && !query.q().isBlank()) {
            String part = "%" + query.q().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
            conditions.add(is.or(
                    is.like(is.lower(item.get("name")), part, '\\'), is.like(is.lower(item.get("code")), part, '\\')));
        }
        if (query.after() != null) {
            conditions.add(is.greaterThan(item.get("code"), query.after().text(0)));
        }
        return conditions;
    }

    private static ItemSummary summary(Object[] row) {
        return new ItemSummary(
                (String) row[0],
                (String) row[1],
                (ItemKind) row[2],
                (String) row[3],
                (int) row[4],
                (int) row[5],
                (int) row[6],
                new Online((Online.Status) row[7], (LocalDate) row[8], (String) row[9], (LocalDate) row[10]),
                (int) row[11]);
    }
}
