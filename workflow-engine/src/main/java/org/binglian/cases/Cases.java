package org.binglian.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cases extends Repository<ApprovalCase, UUID> {

    ApprovalCase save(ApprovalCase approvalCase);

    @Query("select c.applicationId from ApprovalCase c where c.id = :id")
    Optional<UUID> applicationOf(UUID id);

    @EntityGraph(attributePaths = "clock")
    Optional<ApprovalCase> findById(UUID id);

    @EntityGraph(attributePaths = "clock")
    List<ApprovalCase> findByApplicationIdOrderByPosition(UUID applicationId);

    @EntityGraph(attributePaths = "clock")
    List<ApprovalCase> findByApplicationIdInOrderByPosition(Collection<UUID> applicationIds);

    /** Each with its application, in the order of their ids. */
    @Query("""
            select c, a from ApprovalCase c join Application a on a.id = c.applicationId left join fetch c.clock
            where c.id > :after order by c.id""")
    List<Object[]> withApplications(UUID after, Limit most);
}
