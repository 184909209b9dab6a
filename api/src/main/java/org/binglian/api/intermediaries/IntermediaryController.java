package org.binglian.api.intermediaries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.IntermediaryInfo;
import org.binglian.intermediaries.Intermediary;
import org.binglian.intermediaries.IntermediaryDirectory;
import org.binglian.intermediaries.IntermediaryQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory of intermediaries, for everybody. */
@RestController
@RequestMapping("/api/v1/intermediaries")
class IntermediaryController {

    private final IntermediaryDirectory intermediaries;
    private final Catalogue catalogue;
    private final DepartmentNames names;
    private final Clock clock;

    IntermediaryController(
            IntermediaryDirectory intermediaries, Catalogue catalogue, DepartmentNames names, Clock clock) {
        this.intermediaries = intermediaries;
        this.catalogue = catalogue;
        this.names = names;
        this.clock = clock;
    }

    /** @param takesOrders listed, and its qualification is valid today */
    record IntermediaryResource(
            String code,
            String name,
            Intermediary.Status status,
            boolean takesOrders,
            List<String> regions,
            Intermediary.Qualification qualification,
            Intermediary.ContactPoint contact,
            List<OfferResource> offers) {}

    /** @param material title of what the service yields */
    record OfferResource(String materialType, String material, int days, String price) {}

    /** @param service code of the material that it yields, by which the directory can be searched */
    record ServiceResource(String service, String name, String material) {}

    @GetMapping
    Listing<IntermediaryResource> search(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String q,
            Paging paging) {
        IntermediaryQuery query =
                new IntermediaryQuery(given(service), given(region), given(q), paging.after(), paging.limit());
        return Listing.of(intermediaries.search(query).map(this::resource));
    }

    private static @Nullable String given(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter;
    }

    @GetMapping("/{code}")
    IntermediaryResource read(@PathVariable String code) {
        return resource(intermediaries.get(code));
    }

    /** What intermediaries are asked for, by the guides in force. */
    @GetMapping("/services")
    Listing<ServiceResource> services() {
        return Listing.of(catalogue.inForce(LocalDate.now(clock)).stream()
                .flatMap(guide -> guide.intermediaryServices().stream())
                .map(IntermediaryInfo::materialType)
                .distinct()
                .map(this::service)
                .toList());
    }

    private ServiceResource service(String materialType) {
        String names = catalogue.inForce(LocalDate.now(clock)).stream()
                .flatMap(guide -> guide.intermediaryServices().stream())
                .filter(service -> service.materialType().equals(materialType))
                .map(IntermediaryInfo::name)
                .distinct()
                .reduce((one, other) -> one + "、" + other)
                .orElseThrow();
        return new ServiceResource(materialType, names, title(materialType));
    }

    private IntermediaryResource resource(Intermediary i) {
        return new IntermediaryResource(
                i.code(),
                i.name(),
                i.status(),
                i.takesOrders(LocalDate.now(clock)),
                i.regions().stream().map(names::region).toList(),
                i.qualification(),
                i.contact(),
                i.offers().stream()
                        .map(offer -> new OfferResource(
                                offer.materialType(), title(offer.materialType()), offer.days(), offer.price()))
                        .toList());
    }

    private String title(String materialType) {
        return catalogue.materialType(materialType).title();
    }
}
