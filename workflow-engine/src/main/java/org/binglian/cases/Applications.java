package org.binglian.cases;

import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Applications extends Repository<Application, UUID> {

    Application save(Application application);

    Optional<Application> findById(UUID id);

    Optional<Application> findByNumber(String number);

    @Query("""
            select a from Application a left join fetch a.acceptanceClock
            where a.applicant.username = :applicant and a.id < :before order by a.id desc""")
    List<Application> ownedBy(String applicant, UUID before, Limit limit);

    @Query("select a from Application a where a.subject.project = :project order by a.id")
    List<Application> ofProject(UUID project);

    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "COMMIT")) // a sequence depends on nothing unsaved
    @Query(value = "select nextval('application_number')", nativeQuery = true)
    long nextNumber();
}
