package org.binglian.materials.decided;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MaterialDecisions extends Repository<MaterialDecision, UUID> {

    MaterialDecision save(MaterialDecision decision);

    Optional<MaterialDecision> findById(UUID applicationId);
}
