package org.binglian.api.items;

import java.util.Map;
import org.binglian.api.http.Listing;
import org.binglian.api.items.ApplicableItems.ApplicableItemResource;
import org.binglian.api.items.JointServices.JointServiceResource;
import org.binglian.api.items.JointServices.JointServiceSummary;
import org.binglian.bpmn.JointApplicationProcess;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.JointServiceInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The joint services, and the self-check before filing; public. */
@RestController
@RequestMapping("/api/v1/joint-services")
class JointServiceController {

    private final Catalogue catalogue;
    private final JointServices services;
    private final ApplicableItems applicableItems;

    JointServiceController(Catalogue catalogue, JointServices services, ApplicableItems applicableItems) {
        this.catalogue = catalogue;
        this.services = services;
        this.applicableItems = applicableItems;
    }

    /**
     * @param stage the first one when it is left out
     * @param answers by the names of the questions; what is left out counts as not chosen
     */
    record SelfCheck(@Nullable String stage, @Nullable Map<String, Object> answers) {}

    @GetMapping
    Listing<JointServiceSummary> jointServices() {
        return Listing.of(
                catalogue.jointServices().stream().map(services::summary).toList());
    }

    @GetMapping("/{code}")
    JointServiceResource jointService(@PathVariable String code) {
        return services.whole(catalogue.jointService(code));
    }

    /** The process as BPMN, with its diagram. All joint services go through the same one. */
    @GetMapping(path = "/{code}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    Resource diagram(@PathVariable String code) {
        catalogue.jointService(code);
        return new ClassPathResource(JointApplicationProcess.MODEL);
    }

    /** Which items of a stage apply to the answers, and why the others do not. Nothing is kept. */
    @PostMapping("/{code}/applicable-items")
    Listing<ApplicableItemResource> applicableItems(@PathVariable String code, @RequestBody SelfCheck check) {
        JointServiceInfo service = catalogue.jointService(code);
        String stage = check.stage() == null ? service.stages().get(0).code() : check.stage();
        Map<String, Object> answers = check.answers() == null ? Map.of() : check.answers();
        return Listing.of(applicableItems.told(catalogue.applicableItems(code, stage, answers)));
    }
}
