package org.binglian.catalogue.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.MaterialType;
import org.binglian.catalogue.Precondition;
import org.binglian.identity.Clause;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.DivisionInfo;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a guide names must exist: departments, the department's divisions, kinds of material and licence, files; and its code must be one. */
@Component
class ReferenceRules {

    private final Pattern itemCode;
    private final Directory directory;
    private final MaterialTypeShelf types;
    private final MaterialFiles files;

    ReferenceRules(
            @Value("${binglian.catalogue.item-code:[A-Z0-9]{2,12}-[A-Z0-9]{2,24}}") Pattern itemCode,
            Directory directory,
            MaterialTypeShelf types,
            MaterialFiles files) {
        this.itemCode = itemCode;
        this.directory = directory;
        this.types = types;
        this.files = files;
    }

    List<Fault> broken(ItemGuide guide) {
        List<Fault> faults = new ArrayList<>();
        code(guide, faults);
        departments(guide, faults);
        materials(guide, faults);
        results(guide, faults);
        for (int i = 0; i < guide.preconditions().size(); i++) {
            departments(guide.preconditions().get(i), "/preconditions/" + i, faults);
        }
        return faults;
    }

    @Clause("2.4.1")
    private void code(ItemGuide guide, List<Fault> faults) {
        if (guide.code() == null || !itemCode.matcher(guide.code()).matches()) {
            faults.add(new Fault("/code", "item.code", String.valueOf(guide.code())));
        }
    }

    private void departments(ItemGuide guide, List<Fault> faults) {
        Optional<DepartmentInfo> department =
                Optional.ofNullable(guide.department()).flatMap(directory::findDepartment);
        if (department.isEmpty()) {
            faults.add(new Fault("/department", "item.unknown-department", String.valueOf(guide.department())));
            return;
        }
        divisions("/divisions", guide.divisions(), department.get(), faults);
        for (int i = 0; i < guide.steps().size(); i++) {
            divisions("/steps/" + i + "/divisions", guide.steps().get(i).divisions(), department.get(), faults);
        }
    }

    private static void divisions(
            String pointer, List<String> divisions, DepartmentInfo department, List<Fault> faults) {
        Set<String> known =
                department.divisions().stream().map(DivisionInfo::code).collect(Collectors.toSet());
        for (int i = 0; i < divisions.size(); i++) {
            if (!known.contains(divisions.get(i))) {
                faults.add(new Fault(pointer + "/" + i, "item.unknown-division", divisions.get(i), department.name()));
            }
        }
    }

    private void materials(ItemGuide guide, List<Fault> faults) {
        for (int i = 0; i < guide.materials().size(); i++) {
            MaterialRequirement material = guide.materials().get(i);
            String pointer = "/materials/" + i;
            type(pointer + "/materialType", material.materialType(), faults);
            file(guide.code(), pointer + "/template", material.template(), faults);
            file(guide.code(), pointer + "/sample", material.sample(), faults);
        }
        for (int i = 0; i < guide.intermediaryServices().size(); i++) {
            type(
                    "/intermediaryServices/" + i + "/materialType",
                    guide.intermediaryServices().get(i).materialType(),
                    faults);
        }
    }

    private void type(String pointer, @Nullable String code, List<Fault> faults) {
        if (code == null || types.find(code).isEmpty()) {
            faults.add(new Fault(pointer, "item.unknown-material", String.valueOf(code)));
        }
    }

    private void file(String item, String pointer, @Nullable GuideFile file, List<Fault> faults) {
        if (file != null && !files.find(item, file.id()).filter(file::equals).isPresent()) {
            faults.add(new Fault(pointer, "item.unknown-file", String.valueOf(file.fileName())));
        }
    }

    /** What is issued goes into the licence library, to be a material of the next item. */
    @Clause("2.3.2f")
    private void results(ItemGuide guide, List<Fault> faults) {
        for (int i = 0; i < guide.results().size(); i++) {
            String code = guide.results().get(i).licenceType();
            Optional<MaterialType> type = Optional.ofNullable(code).flatMap(types::find);
            if (type.isEmpty() || type.get().issuer() == null) {
                faults.add(new Fault("/results/" + i + "/licenceType", "item.unknown-licence", String.valueOf(code)));
            }
        }
    }

    private void departments(Precondition precondition, String pointer, List<Fault> faults) {
        for (int i = 0; i < precondition.departments().size(); i++) {
            String code = precondition.departments().get(i);
            if (directory.findDepartment(code).isEmpty()) {
                faults.add(new Fault(pointer + "/departments/" + i, "item.unknown-department", code));
            }
        }
    }
}
