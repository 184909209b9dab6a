package org.binglian.intermediaries.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ListedIntermediaries extends Repository<ListedIntermediary, String> {

    ListedIntermediary save(ListedIntermediary intermediary);

    Optional<ListedIntermediary> findById(String code);

    /**
     * @param service empty for any
     * @param around the region with those around it
     * @param inside what the codes of the regions inside it start with, with a wildcard
     * @param pattern of the name in lower case
     * @param code as it is sought, in capital letters
     */
    @Query("""
            select i from ListedIntermediary i
            where (:service = '' or exists (select 1 from i.offers o where o.materialType = :service))
              and exists (select 1 from i.regions r where r in :around or r like :inside)
              and (lower(i.name) like :pattern escape '!' or i.code = :code)
              and (i.name > :afterName or (i.name = :afterName and i.code > :afterCode))
            order by i.name, i.code""")
    List<ListedIntermediary> search(
            String service,
            Collection<String> around,
            String inside,
            String pattern,
            String code,
            String afterName,
            String afterCode,
            Limit limit);
}
