package org.binglian.catalogue.simplification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.binglian.catalogue.Publications;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredPublications implements Publications {

    private final EntityManager entities;

    StoredPublications(EntityManager entities) {
        this.entities = entities;
    }

    /** By the day, since what was taken over from earlier years is stored later than what came after it. */
    @Override
    public Page<Entry> page(@Nullable Position after, int limit) {
        String earlier = after == null ? "" : " where p.publishedOn < :day or p.publishedOn = :day and p.id < :id";
        TypedQuery<PublicationRow> query = entities.createQuery(
                "select p from PublicationRow p" + earlier + " order by p.publishedOn desc, p.id desc",
                PublicationRow.class);
        if (after != null) {
            LocalDate day = after.date(0);
            query.setParameter("day", day).setParameter("id", after.uuid(1));
        }
        List<Entry> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(PublicationRow::entry)
                .toList();
        return Page.of(rows, limit, entry -> Position.of(entry.publishedOn(), entry.id()));
    }
}
