package org.binglian.catalogue.simplification;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemKind;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest published version of every item, in force already or not: what the next round is about. */
@Component
class PublishedItems {

    private final EntityManager entities;
    private final Catalogue catalogue;

    PublishedItems(EntityManager entities, Catalogue catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
    }

    private record Latest(String code, int version) {}

    /** How many items of a kind a department has. */
    record Count(String department, ItemKind kind, long items) {}

    /** Every item of the attachment's kind, by code. */
    @Clause("3.1")
    Map<String, ItemGuide> of(Attachment attachment, String department) {
        return entities.createQuery(
                        "select v.code, v.version from ItemVersion v"
                                + " where v.department = :department and v.kind = :kind and v.effectiveUntil is null",
                        Latest.class)
                .setParameter("department", department)
                .setParameter("kind", attachment.kind())
                .getResultStream()
                .collect(Collectors.toMap(
                        Latest::code,
                        latest -> catalogue.version(latest.code(), latest.version()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What a draft starts from; null for an item that does not exist yet. */
    @Nullable ItemGuide baselineOf(ItemDraft draft) {
        Integer version = draft.baselineVersion();
        return version == null ? null : catalogue.version(draft.item(), version);
    }

    List<Count> counts() {
        return entities.createQuery(
                        "select v.department, v.kind, count(v) from ItemVersion v where v.effectiveUntil is null"
                                + " group by v.department, v.kind",
                        Count.class)
                .getResultList();
    }
}
