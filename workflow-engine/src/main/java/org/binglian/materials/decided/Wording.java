package org.binglian.materials.decided;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.licences.LicenceInfo;
import org.springframework.stereotype.Component;

/** The values that the explanations of the material rules speak of; which of them exist depends on the situation. */
@Component
class Wording {

    private final Directory directory;

    Wording(Directory directory) {
        this.directory = directory;
    }

    Map<String, String> of(Situation situation, Language language) {
        Map<String, String> values = ofDemand(situation.demand());
        LicenceInfo licence = situation.licence();
        OnFile onFile = situation.onFile();
        if (onFile != null) {
            values.put("department", nameOf(onFile.department()));
            values.put("receivedOn", language.day(onFile.receivedOn()));
            values.put("validity", language.validity(onFile.validUntil()));
        }
        // A licence goes before a copy on file, so its validity is the one that is told.
        if (licence != null) {
            values.put("number", licence.number());
            values.put("issuer", nameOf(licence.issuer()));
            values.put("validity", language.validity(licence.validUntil()));
        }
        UploadedDocument document = situation.document();
        if (document != null) {
            values.put("document", document.info().fileName());
        }
        return values;
    }

    private Map<String, String> ofDemand(Demand demand) {
        Map<String, String> values = new HashMap<>();
        values.put("title", demand.asker().requirement().title());
        values.put(
                "basis", Objects.requireNonNullElse(demand.asker().requirement().basis(), ""));
        values.put("sharedWith", demand.first().item().name());
        ItemGuide producer = demand.producer();
        if (producer != null) {
            values.put("producedBy", producer.name());
        }
        String issuer = demand.type().issuer();
        if (issuer != null) {
            values.put("issuer", nameOf(issuer));
        }
        return values;
    }

    private String nameOf(String department) {
        return directory.findDepartment(department).map(DepartmentInfo::name).orElse(department);
    }
}
