package org.binglian.materials.decided;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.binglian.catalogue.ItemGuide;
import org.binglian.licences.LicenceInfo;
import org.springframework.stereotype.Component;

/** The values that the explanations of the material rules speak of; which of them exist depends on the situation. */
@Component
class Wording {

    private final Names names;

    Wording(Names names) {
        this.names = names;
    }

    Map<String, String> of(Situation situation, Language language) {
        Map<String, String> values = ofDemand(situation.demand());
        LicenceInfo licence = situation.licence();
        OnFile onFile = situation.onFile();
        if (onFile != null) {
            values.put("department", names.of(onFile.department()));
            values.put("receivedOn", language.day(onFile.receivedOn()));
            values.put("validity", language.validity(onFile.validUntil()));
            values.put("trust", language.trust(onFile.document().trust(situation.demand())));
            values.put("earlier", onFile.application());
            values.put("same", situation.sameContent() ? language.sameAsBefore() : "");
        }
        // A licence goes before a copy on file, so its validity is the one that is told.
        if (licence != null) {
            values.put("number", licence.number());
            values.put("issuer", names.of(licence.issuer()));
            values.put("validity", language.validity(licence.validUntil()));
            values.put("trust", language.trust(licence.trust()));
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
        values.put("consentBasis", Objects.requireNonNullElse(demand.type().consentBasis(), ""));
        ItemGuide producer = demand.producer();
        if (producer != null) {
            values.put("producedBy", producer.name());
        }
        String issuer = demand.type().issuer();
        if (issuer != null) {
            values.put("issuer", names.of(issuer));
        }
        return values;
    }
}
