package org.binglian.api.items;

import java.util.List;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.JointItem;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.Questions;
import org.binglian.catalogue.Stage;
import org.springframework.stereotype.Component;

/** Puts names to the codes of joint services. */
@Component
class JointServices {

    private final Catalogue catalogue;
    private final DepartmentNames names;

    JointServices(Catalogue catalogue, DepartmentNames names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    /** @param after codes of the items of the stage that are decided first */
    record StageItem(String code, String name, String department, String departmentName, List<String> after) {}

    record StageResource(String code, String name, int order, List<StageItem> items) {}

    /** A joint service in the list of them. */
    record JointServiceSummary(
            String code, String name, String lead, String leadName, int limitDays, List<StageResource> stages) {}

    /**
     * @param items the items of all stages
     * @param questions what decides which items apply
     */
    record JointServiceResource(
            String code,
            String name,
            String lead,
            String leadName,
            int limitDays,
            List<StageResource> stages,
            List<StageItem> items,
            Questions questions) {}

    JointServiceSummary summary(JointServiceInfo service) {
        return new JointServiceSummary(
                service.code(),
                service.name(),
                service.lead(),
                names.of(service.lead()),
                service.limitDays(),
                stages(service));
    }

    JointServiceResource whole(JointServiceInfo service) {
        List<StageResource> stages = stages(service);
        return new JointServiceResource(
                service.code(),
                service.name(),
                service.lead(),
                names.of(service.lead()),
                service.limitDays(),
                stages,
                stages.stream().flatMap(stage -> stage.items().stream()).toList(),
                service.questions());
    }

    private List<StageResource> stages(JointServiceInfo service) {
        return service.stages().stream().map(this::stage).toList();
    }

    private StageResource stage(Stage stage) {
        return new StageResource(
                stage.code(),
                stage.name(),
                stage.order(),
                stage.items().stream().map(this::item).toList());
    }

    private StageItem item(JointItem item) {
        ItemGuide guide = catalogue.guide(item.item());
        return new StageItem(
                guide.code(), guide.name(), guide.department(), names.of(guide.department()), item.after());
    }
}
