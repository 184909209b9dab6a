package org.binglian.catalogue.published;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Remembered;
import org.springframework.stereotype.Component;

/** Published guides from memory: which version is in force when, and the versions themselves. */
@Component
class Guides {

    /** The guides alone: rows would be watched for changes until the end of the transaction. */
    private static final String IN_FORCE = "select v.guide from ItemVersion v where v.effectiveFrom <= :day"
            + " and (v.effectiveUntil is null or v.effectiveUntil > :day) order by v.code";

    private static final int MOST_ITEMS = 10_000;

    private record VersionKey(String code, int version) {}

    private final ItemVersions rows;
    private final EntityManager entities;
    private final Remembered<String, List<Validity>> validities;
    private final Remembered<VersionKey, ItemGuide> guides;

    Guides(ItemVersions rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
        this.validities = new Remembered<>(MOST_ITEMS, Remembered.USUAL, rows::validities);
        // a published guide never changes
        this.guides = new Remembered<>(
                MOST_ITEMS,
                Duration.ofDays(1),
                key -> rows.findByCodeAndVersion(key.code(), key.version())
                        .map(ItemVersion::guide)
                        .orElse(null));
    }

    Optional<ItemGuide> inForce(String code, LocalDate on) {
        return validities(code).stream()
                .filter(validity -> validity.covers(on))
                .findFirst()
                .flatMap(validity -> version(code, validity.version()));
    }

    /** Every version of every item, by code and then by version. */
    List<ItemGuide> all() {
        return entities.createQuery("select v.guide from ItemVersion v order by v.code, v.version", ItemGuide.class)
                .getResultList();
    }

    List<ItemGuide> inForce(LocalDate on) {
        return entities.createQuery(IN_FORCE, ItemGuide.class)
                .setParameter("day", on)
                .getResultList();
    }

    Optional<ItemGuide> version(String code, int version) {
        return guides.find(new VersionKey(code, version));
    }

    List<ItemGuide> versions(String code) {
        return validities(code).stream()
                .flatMap(validity -> version(code, validity.version()).stream())
                .toList();
    }

    List<ItemGuide> newlyOnline(String department, YearMonth month) {
        return rows.onlineBetween(department, month.atDay(1), month.atEndOfMonth()).stream()
                .flatMap(code -> versions(code).stream().skip(validities(code).size() - 1L))
                .toList();
    }

    void add(ItemGuide guide) {
        rows.findFirstByCodeOrderByVersionDesc(guide.code())
                .ifPresent(last -> last.supersededFrom(guide.effectiveFrom()));
        rows.save(new ItemVersion(guide));
        validities.forget(guide.code());
        guides.forget(new VersionKey(guide.code(), guide.version()));
    }

    private List<Validity> validities(String code) {
        return validities.get(code);
    }
}
