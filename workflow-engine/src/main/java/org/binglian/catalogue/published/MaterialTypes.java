package org.binglian.catalogue.published;

import java.util.List;
import org.springframework.data.repository.Repository;

interface MaterialTypes extends Repository<StoredMaterialType, String> {

    StoredMaterialType save(StoredMaterialType type);

    List<StoredMaterialType> findAllByOrderByCode();
}
