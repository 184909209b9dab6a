package org.binglian.licences.outside;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OutsideReferences extends Repository<OutsideLicence, UUID> {

    OutsideLicence save(OutsideLicence licence);

    Optional<OutsideLicence> findById(UUID licence);
}
