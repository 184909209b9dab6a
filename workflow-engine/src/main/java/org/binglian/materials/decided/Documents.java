package org.binglian.materials.decided;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Documents extends Repository<UploadedDocument, UUID> {

    UploadedDocument save(UploadedDocument document);

    Optional<UploadedDocument> findById(UUID id);

    List<UploadedDocument> findByIdIn(Collection<UUID> ids);
}
