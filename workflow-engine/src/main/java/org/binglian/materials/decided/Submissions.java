package org.binglian.materials.decided;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Submissions extends Repository<Submission, UUID> {

    Submission save(Submission submission);

    @Query("select s from Submission s left join fetch s.document where s.applicationId = :application")
    List<Submission> of(UUID application);

    /** Documents of these kinds that were accepted from the holder in other applications, newest first. */
    @Query("""
            select new org.binglian.materials.decided.FiledBefore(s.materialType, s.applicationNumber, s.departments, s.onFileSince, d)
            from Submission s join s.document d
            where s.holder = :holder and s.materialType in :types and s.onFileSince is not null
              and (s.project is null or s.project = :project) and s.applicationId <> :application
            order by s.onFileSince desc, s.id desc
            """)
    List<FiledBefore> filedBefore(String holder, Collection<String> types, UUID project, UUID application, Limit limit);

    @Modifying
    @Query("""
            update Submission s set s.onFileSince = :day
            where s.applicationId = :application and s.document is not null and s.departments <> ''
            """)
    void keepOnFile(UUID application, LocalDate day);
}
