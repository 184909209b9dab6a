package org.binglian.catalogue.published;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface JointServices extends Repository<StoredJointService, String> {

    StoredJointService save(StoredJointService service);

    Optional<StoredJointService> findById(String code);

    List<StoredJointService> findAllByOrderByPositionAscCodeAsc();

    int count();
}
