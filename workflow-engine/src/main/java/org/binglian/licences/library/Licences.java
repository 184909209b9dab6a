package org.binglian.licences.library;

import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Licences extends Repository<Licence, UUID>, JpaSpecificationExecutor<Licence> {

    Licence save(Licence licence);

    Optional<Licence> findById(UUID id);

    List<Licence> findByIdIn(Collection<UUID> ids);

    Optional<Licence> findByVerificationCode(String verificationCode);

    List<Licence> findByInstrumentOrderById(UUID instrument);

    @Query("""
            select l from Licence l
            where l.firstEdition = (select one.firstEdition from Licence one where one.id = :id)
            order by l.edition
            """)
    List<Licence> editions(UUID id);

    /** Valid ones that end from the first to the last day and whose holder was not reminded so late yet, the soonest first. */
    @Query(value = """
            select l.* from licence l
            where l.status = 'VALID' and l.valid_until between :first and :last
              and not exists (select 1 from licence_reminder r where r.licence = l.id and r.days_before <= :days)
            order by l.valid_until, l.id
            fetch first :most rows only
            """, nativeQuery = true)
    List<Licence> toRemind(LocalDate first, LocalDate last, int days, int most);

    /** The edition that stands for the number now. */
    Optional<Licence> findFirstByTypeAndComparableNumberOrderByEditionDesc(String type, String comparableNumber);

    List<Licence> findBySourceAndHolderAndTypeIn(String source, String holder, Collection<String> types);

    /** Valid ones, those that end first first, those that never end last. */
    @Query("""
            select l from Licence l
            where l.holder = :holder and l.type in :types and l.status = VALID
              and (l.project is null or l.project = :project)
              and l.issuedOn <= :day and (l.validUntil is null or l.validUntil >= :day)
            order by l.validUntil asc nulls last, l.issuedOn asc, l.id asc
            """)
    List<Licence> valid(String holder, Collection<String> types, UUID project, LocalDate day);

    @Query(value = """
            select * from licence
            where id in (
                select licence from licence_use
                where application = :application and department = :department and purpose = :purpose)
            """, nativeQuery = true)
    List<Licence> usedBy(UUID application, String department, String purpose);

    /** Past the version: that its document was made changes nothing about the licence. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Licence l set l.documentHash = :hash, l.documentSignedAt = :signedAt
            where l.id = :id and l.documentHash is null
            """)
    void keepDocument(UUID id, String hash, Instant signedAt);

    @Query("""
            select l.id from Licence l
            where l.documentHash is null and l.source is null and l.status = VALID
            order by l.id desc
            """)
    List<UUID> withoutDocument(Limit limit);

    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "COMMIT")) // a sequence depends on nothing unsaved
    @Query(value = "select nextval('licence_number')", nativeQuery = true)
    long nextNumber();
}
