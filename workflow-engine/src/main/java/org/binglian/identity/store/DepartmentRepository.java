package org.binglian.identity.store;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DepartmentRepository extends JpaRepository<Department, String> {

    @Query("select d from Department d left join fetch d.divisions")
    List<Department> findAllWithDivisions();
}
