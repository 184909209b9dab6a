package org.binglian.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Query(
            "select c, a from ApprovalCase c join Application a on a.id = c.applicationId left join fetch c.clock order by c.id")
    Stream<Object[]> withApplications();
}
