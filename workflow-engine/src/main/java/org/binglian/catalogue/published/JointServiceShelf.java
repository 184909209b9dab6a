package org.binglian.catalogue.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.binglian.catalogue.JointItem;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.Stage;
import org.binglian.identity.Directory;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.identity.Remembered;
import org.springframework.stereotype.Component;

/** The joint services from memory; they are few and always read together. */
@Component
class JointServiceShelf {

    private static final String ALL = "all";

    private final JointServices rows;
    private final Guides guides;
    private final Directory directory;
    private final Remembered<String, List<JointServiceInfo>> held;

    JointServiceShelf(JointServices rows, Guides guides, Directory directory) {
        this.rows = rows;
        this.guides = guides;
        this.directory = directory;
        this.held = new Remembered<>(
                1,
                Remembered.USUAL,
                all -> rows.findAllByOrderByPositionAscCodeAsc().stream()
                        .map(StoredJointService::service)
                        .toList());
    }

    List<JointServiceInfo> all() {
        return held.get(ALL);
    }

    Optional<JointServiceInfo> find(String code) {
        return all().stream().filter(service -> service.code().equals(code)).findFirst();
    }

    void save(JointServiceInfo service) {
        List<Fault> faults = broken(service);
        Rejected.ifAny(faults);
        rows.findById(service.code())
                .ifPresentOrElse(
                        row -> row.replaceBy(service),
                        () -> rows.save(new StoredJointService(service, rows.count() + 1)));
        held.forget(ALL);
    }

    private List<Fault> broken(JointServiceInfo service) {
        List<Fault> faults = new ArrayList<>();
        if (directory.findDepartment(service.lead()).isEmpty()) {
            faults.add(new Fault("/lead", "joint-service.unknown-department", service.lead()));
        }
        for (int s = 0; s < service.stages().size(); s++) {
            Stage stage = service.stages().get(s);
            for (int i = 0; i < stage.items().size(); i++) {
                JointItem item = stage.items().get(i);
                if (guides.versions(item.item()).isEmpty()) {
                    faults.add(new Fault(
                            "/stages/" + s + "/items/" + i + "/item", "joint-service.unknown-item", item.item()));
                }
            }
        }
        return faults;
    }
}
