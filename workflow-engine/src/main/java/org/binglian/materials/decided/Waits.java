package org.binglian.materials.decided;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Waits extends Repository<Wait, UUID> {

    Wait save(Wait wait);

    /** What another node is about to take over is passed by. */
    @NativeQuery("""
            select * from material_wait where next_try_at <= :now
            order by next_try_at, application_id fetch first :most rows only for update skip locked""")
    List<Wait> take(Instant now, int most);

    @Modifying
    @Query("delete from Wait w where w.applicationId = :application")
    void end(UUID application);
}
