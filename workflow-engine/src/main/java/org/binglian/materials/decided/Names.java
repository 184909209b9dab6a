package org.binglian.materials.decided;

import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.springframework.stereotype.Component;

/** What departments are called; one that the directory does not know goes by its code. */
@Component
class Names {

    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    String of(String department) {
        return directory.findDepartment(department).map(DepartmentInfo::name).orElse(department);
    }
}
