package org.binglian.api.directory;

import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.springframework.stereotype.Component;

/** Names for the codes that the domain keeps. */
@Component
public class DepartmentNames {

    private final Directory directory;

    DepartmentNames(Directory directory) {
        this.directory = directory;
    }

    public String of(String code) {
        return directory.findDepartment(code).map(DepartmentInfo::name).orElse(code);
    }

    public String division(String department, String code) {
        return directory.findDepartment(department).stream()
                .flatMap(info -> info.divisions().stream())
                .filter(division -> division.code().equals(code))
                .map(division -> division.name())
                .findAny()
                .orElse(code);
    }

    public String region(String code) {
        return directory.region(code).name();
    }
}
