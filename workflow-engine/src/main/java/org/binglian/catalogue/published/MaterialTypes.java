package org.binglian.catalogue.published;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MaterialTypes extends Repository<StoredMaterialType, String> {

    StoredMaterialType save(StoredMaterialType type);

    Optional<StoredMaterialType> findById(String code);

    List<StoredMaterialType> findAllByOrderByCode();
}
