package org.binglian.catalogue.simplification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<ItemDraft, UUID> {

    List<ItemDraft> findBySimplificationIdOrderByItem(UUID simplification);

    /** Of the last round that had the item. */
    Optional<ItemDraft> findFirstByItemOrderByIdDesc(String item);

    Optional<ItemDraft> findById(UUID id);

    /** Where the last draft of an item is, so that it is read only once its round is locked. */
    record Place(UUID id, UUID round) {}

    @Query("select new org.binglian.catalogue.simplification.Drafts$Place(d.id, d.simplificationId) from ItemDraft d"
            + " where d.item = ?1 order by d.id desc")
    List<Place> places(String item, Limit most);

    void delete(ItemDraft draft);

    /** The drafts of a round put together. */
    record Sums(UUID round, long items, long changed, long faults, long baselineDays, long promisedDays) {}

    @Query("select new org.binglian.catalogue.simplification.Drafts$Sums(d.simplificationId, count(d),"
            + " sum(case when d.changed then 1L else 0L end), sum(cast(d.faults as long)),"
            + " sum(case when d.baselineDays > 0 then cast(d.baselineDays as long) else 0L end),"
            + " sum(case when d.baselineDays > 0 then cast(d.promisedDays as long) else 0L end))"
            + " from ItemDraft d where d.simplificationId in ?1 group by d.simplificationId")
    List<Sums> sums(Collection<UUID> rounds);
}
