package org.binglian.commitments.signed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SignedOnes extends Repository<Commitment, UUID> {

    Commitment save(Commitment commitment);

    void delete(Commitment commitment);

    Optional<Commitment> findById(UUID id);

    Optional<Commitment> findByApplicationIdAndRequirement(UUID applicationId, String requirement);

    List<Commitment> findByApplicationIdOrderById(UUID applicationId);
}
