package org.binglian.commitments.checked;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.binglian.commitments.CreditStanding;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CreditRecords extends Repository<CreditRecord, UUID>, CreditStanding {

    CreditRecord save(CreditRecord credit);

    @Override
    @Query("select max(r.blockedUntil) from CreditRecord r where r.holder = :holder and r.blockedUntil >= :today")
    Optional<LocalDate> blockedUntil(String holder, LocalDate today);
}
