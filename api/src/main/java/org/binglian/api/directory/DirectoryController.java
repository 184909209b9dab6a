package org.binglian.api.directory;

import java.util.List;
import org.binglian.api.http.Listing;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.DivisionInfo;
import org.binglian.identity.RegionInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which regions there are and which departments approve in them; public. */
@RestController
@RequestMapping("/api/v1")
class DirectoryController {

    private static final String PROVINCE = "330000";

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    record DepartmentSummary(
            String code,
            String name,
            String shortName,
            @Nullable String portfolio,
            boolean led) {

        static DepartmentSummary of(DepartmentInfo department) {
            return new DepartmentSummary(
                    department.code(),
                    department.name(),
                    department.shortName(),
                    department.portfolio(),
                    department.led());
        }
    }

    /** @param divisions in the order of the department */
    record DepartmentResource(String code, String name, List<DivisionInfo> divisions) {}

    @GetMapping("/regions")
    Listing<RegionInfo> regions() {
        return Listing.of(directory.regions());
    }

    /** In the order of portfolio and position. */
    @GetMapping("/departments")
    Listing<DepartmentSummary> departments(@RequestParam(defaultValue = PROVINCE) String region) {
        String known = directory.region(region).code();
        List<DepartmentInfo> departments = directory.departments(known);
        return Listing.of(departments.stream().map(DepartmentSummary::of).toList());
    }

    @GetMapping("/departments/{code}")
    DepartmentResource department(@PathVariable String code) {
        DepartmentInfo department = directory.department(code);
        return new DepartmentResource(department.code(), department.name(), department.divisions());
    }
}
