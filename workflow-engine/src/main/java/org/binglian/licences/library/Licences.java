package org.binglian.licences.library;

import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Licences extends Repository<Licence, UUID> {

    Licence save(Licence licence);

    Optional<Licence> findById(UUID id);

    Optional<Licence> findByTypeAndComparableNumber(String type, String comparableNumber);

    /** Valid ones, those that end first first, those that never end last. */
    @Query("""
            select l from Licence l
            where l.holder = :holder and l.type in :types and l.status = VALID
              and (l.project is null or l.project = :project)
              and l.issuedOn <= :day and (l.validUntil is null or l.validUntil >= :day)
            order by l.validUntil asc nulls last, l.issuedOn asc, l.id asc
            """)
    List<Licence> valid(String holder, Collection<String> types, UUID project, LocalDate day);

    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "COMMIT")) // a sequence depends on nothing unsaved
    @Query(value = "select nextval('licence_number')", nativeQuery = true)
    long nextNumber();
}
