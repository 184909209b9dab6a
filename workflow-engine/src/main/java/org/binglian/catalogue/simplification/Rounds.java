package org.binglian.catalogue.simplification;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.SimplificationState;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Rounds extends Repository<Simplification, UUID> {

    Optional<Simplification> findById(UUID id);

    void flush();

    Optional<Simplification> findFirstByDepartmentAndAttachmentOrderByRoundDesc(
            String department, Attachment attachment);

    /** Id of the last round, so that it is read only once it is locked. */
    @Query("select s.id from Simplification s where s.department = ?1 and s.attachment = ?2 and s.round ="
            + " (select max(o.round) from Simplification o where o.department = ?1 and o.attachment = ?2)")
    Optional<UUID> latestId(String department, Attachment attachment);

    Optional<Simplification> findFirstByDepartmentAndAttachmentAndStateOrderByRoundDesc(
            String department, Attachment attachment, SimplificationState state);

    /** Steps of a round, and saving its drafts, wait for each other: what is submitted is what was checked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Simplification s where s.id = ?1")
    Optional<Simplification> lock(UUID id);

    /** The last round of every attachment. */
    @Query("select s from Simplification s where s.round = (select max(o.round) from Simplification o"
            + " where o.department = s.department and o.attachment = s.attachment)")
    List<Simplification> latest();
}
