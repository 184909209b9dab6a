package org.binglian.catalogue.simplification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<StoredComment, UUID> {

    StoredComment save(StoredComment comment);

    Optional<StoredComment> findByIdAndSimplificationId(UUID id, UUID simplification);

    List<StoredComment> findBySimplificationIdOrderById(UUID simplification);

    List<StoredComment> findBySimplificationIdAndItemOrderById(UUID simplification, String item);

    /** Comments of one item. */
    record Count(String item, long comments) {}

    @Query("select new org.binglian.catalogue.simplification.Comments$Count(c.item, count(c)) from StoredComment c"
            + " where c.simplificationId = ?1 group by c.item")
    List<Count> counts(UUID simplification);
}
