package org.binglian.documents.uploads;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PartialUploads extends Repository<PartialUpload, UUID> {

    PartialUpload save(PartialUpload upload);

    Optional<PartialUpload> findById(UUID id);

    boolean existsById(UUID id);

    void delete(PartialUpload upload);

    long countByOwnerAndHandedInFalseAndExpiresAtAfter(String owner, Instant now);

    List<PartialUpload> findByExpiresAtBeforeOrderByExpiresAtAscIdAsc(Instant now, Limit limit);
}
