package org.binglian.catalogue.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.DivisionInfo;
import org.binglian.identity.Fault;
import org.springframework.stereotype.Component;

/** What a guide names must exist: its department, the department's divisions, the kinds of material. */
@Component
class ReferenceRules {

    private final Directory directory;
    private final MaterialTypes types;

    ReferenceRules(Directory directory, MaterialTypes types) {
        this.directory = directory;
        this.types = types;
    }

    List<Fault> broken(ItemGuide guide) {
        List<Fault> faults = new ArrayList<>();
        Optional<DepartmentInfo> department = directory.findDepartment(guide.department());
        if (department.isEmpty()) {
            faults.add(new Fault("/department", "item.unknown-department", guide.department()));
        } else {
            divisions(guide.divisions(), department.get(), faults);
        }
        for (int i = 0; i < guide.materials().size(); i++) {
            MaterialRequirement material = guide.materials().get(i);
            if (types.findById(material.materialType()).isEmpty()) {
                faults.add(new Fault(
                        "/materials/" + i + "/materialType", "item.unknown-material", material.materialType()));
            }
        }
        return faults;
    }

    private static void divisions(List<String> divisions, DepartmentInfo department, List<Fault> faults) {
        Set<String> known =
                department.divisions().stream().map(DivisionInfo::code).collect(Collectors.toSet());
        for (int i = 0; i < divisions.size(); i++) {
            if (!known.contains(divisions.get(i))) {
                faults.add(new Fault("/divisions/" + i, "item.unknown-division", divisions.get(i), department.name()));
            }
        }
    }
}
