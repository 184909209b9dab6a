package org.binglian.identity;

import java.util.List;
import java.util.Optional;

/** Regions, departments and applicants' profiles. Reads of regions and departments are served from memory. */
public interface Directory {

    /** @throws NotFound when no department has this code */
    DepartmentInfo department(String code);

    Optional<DepartmentInfo> findDepartment(String code);

    /** The departments of one region in the order of portfolio and position. */
    List<DepartmentInfo> departments(String region);

    /** @throws NotFound when no region has this code */
    RegionInfo region(String code);

    /** All regions in the order of their codes. */
    List<RegionInfo> regions();

    /** An applicant's verified profile; none for officers. */
    Optional<PartyInfo> party(String username);

    /** Creates the region or replaces the one with the same code. */
    void save(RegionInfo region);

    /** Creates the department or replaces the one with the same code, divisions included. */
    void save(DepartmentInfo department);
}
