package org.binglian.identity.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.RegionInfo;

/** All regions and departments at one moment, arranged for look-up. */
record Places(
        List<RegionInfo> regions,
        Map<String, RegionInfo> regionByCode,
        Map<String, DepartmentInfo> departmentByCode,
        Map<String, List<DepartmentInfo>> departmentsByRegion) {

    private static final Comparator<DepartmentInfo> OFFICIAL_ORDER = comparing(DepartmentInfo::portfolioOrder)
            .thenComparing(DepartmentInfo::position)
            .thenComparing(DepartmentInfo::code);

    static Places of(List<RegionInfo> regions, List<DepartmentInfo> departments) {
        return new Places(
                regions.stream().sorted(comparing(RegionInfo::code)).toList(),
                regions.stream().collect(toMap(RegionInfo::code, Function.identity())),
                departments.stream().collect(toMap(DepartmentInfo::code, Function.identity())),
                departments.stream()
                        .sorted(OFFICIAL_ORDER)
                        .collect(groupingBy(DepartmentInfo::region, toUnmodifiableList())));
    }
}
