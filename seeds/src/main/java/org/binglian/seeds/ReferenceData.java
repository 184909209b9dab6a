package org.binglian.seeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.MaterialType;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.RegionInfo;
import org.binglian.intermediaries.Intermediary;
import org.binglian.intermediaries.IntermediaryDirectory;
import org.binglian.licences.LicenceType;
import org.binglian.licences.LicenceTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads regions, departments, material types, items, joint services and the directory of intermediaries: all of them or, when something is wrong, none. */
@Component
@Order(SeedOrder.REFERENCE)
class ReferenceData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceData.class);
    private static final List<String> JOINT_SERVICES =
            List.of("investment-project", "business-registration", "inspection-body");

    private final SeedSettings settings;
    private final Directory directory;
    private final Catalogue catalogue;
    private final LicenceTypes licences;
    private final FormsToHandOut forms;
    private final IntermediaryDirectory intermediaries;

    ReferenceData(
            SeedSettings settings,
            Directory directory,
            Catalogue catalogue,
            LicenceTypes licences,
            FormsToHandOut forms,
            IntermediaryDirectory intermediaries) {
        this.settings = settings;
        this.directory = directory;
        this.catalogue = catalogue;
        this.licences = licences;
        this.forms = forms;
        this.intermediaries = intermediaries;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (settings.reference()) {
            load();
        }
    }

    private void load() {
        SeedFiles.list("regions.json", RegionInfo.class).forEach(directory::save);
        List<DepartmentInfo> departments = DepartmentFiles.departments();
        departments.forEach(directory::save);
        List<MaterialType> types = SeedFiles.list("material-types.json", MaterialType.class);
        types.forEach(catalogue::save);
        SeedFiles.list("licence-types.json", LicenceType.class).forEach(licences::save);
        List<ItemGuide> guides = guides(departments, types);
        guides.forEach(this::publish);
        JOINT_SERVICES.forEach(code -> catalogue.save(
                SeedFiles.read(SeedFiles.tree("joint-services/" + code + ".json"), JointServiceInfo.class)));
        SeedFiles.list("intermediaries.json", Intermediary.class).forEach(intermediaries::save);
        LOG.info(
                "Reference data: {} departments, {} material types, {} guides, {} joint services",
                departments.size(),
                types.size(),
                guides.size(),
                JOINT_SERVICES.size());
    }

    private static List<ItemGuide> guides(List<DepartmentInfo> departments, List<MaterialType> types) {
        Map<String, MaterialType> byCode =
                types.stream().collect(Collectors.toMap(MaterialType::code, Function.identity()));
        GuideFiles files = new GuideFiles(byCode);
        return departments.stream()
                .flatMap(department -> DepartmentFiles.itemFile(department.code()))
                .flatMap(file -> files.guides(file).stream())
                .toList();
    }

    /** A published version stays as it is, also when the file has changed since: running cases were filed under it. */
    private void publish(ItemGuide guide) {
        List<ItemGuide> versions = catalogue.versions(guide.code());
        Optional<ItemGuide> published = versions.stream()
                .filter(known -> known.version() == guide.version())
                .findFirst();
        if (published.isEmpty()) {
            catalogue.publish(forms.with(guide, versions));
        } else if (!FormsToHandOut.without(published.get()).equals(guide)) {
            LOG.warn(
                    "The file of {} differs from its published version {}, which stays", guide.code(), guide.version());
        }
    }
}
