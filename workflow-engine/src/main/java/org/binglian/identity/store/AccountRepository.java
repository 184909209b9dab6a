package org.binglian.identity.store;

import java.util.List;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, String> {

    @Query("""
            select distinct a from Account a left join fetch a.roles left join fetch a.divisions
            where a.enabled and :role member of a.roles and (:department is null or a.department = :department)
            order by a.username""")
    List<Account> findHolding(Role role, @Nullable String department);
}
