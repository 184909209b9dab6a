package org.binglian.catalogue.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ItemVersions extends Repository<ItemVersion, UUID> {

    ItemVersion save(ItemVersion version);

    Optional<ItemVersion> findByCodeAndVersion(String code, int version);

    Optional<ItemVersion> findFirstByCodeOrderByVersionDesc(String code);

    List<ItemVersion> findByIdGreaterThanOrderById(UUID id, Limit limit);

    @Query("select new org.binglian.catalogue.published.Validity(v.code, v.version, v.effectiveFrom, v.effectiveUntil)"
            + " from ItemVersion v where v.code = ?1 order by v.version")
    List<Validity> validities(String code);

    @Query("select new org.binglian.catalogue.published.ItemTopicRow(v.department, v.themes, v.lifeEvents)"
            + " from ItemVersion v where v.effectiveFrom <= ?1"
            + " and (v.effectiveUntil is null or v.effectiveUntil > ?1)")
    List<ItemTopicRow> topics(LocalDate on);

    /** Codes of the items that went online between the days, by their latest version. */
    @Query("select v.code from ItemVersion v where v.department = ?1 and v.effectiveUntil is null"
            + " and v.onlineSince between ?2 and ?3 order by v.code")
    List<String> onlineBetween(String department, LocalDate first, LocalDate last);
}
