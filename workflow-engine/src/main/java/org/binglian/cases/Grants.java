package org.binglian.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialType;
import org.binglian.catalogue.Result;
import org.binglian.forms.MergedForm;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.LicenceStatus;
import org.binglian.licences.LicenceType;
import org.binglian.licences.LicenceTypes;
import org.binglian.licences.NewLicence;
import org.binglian.licences.TrustLevel;
import org.springframework.stereotype.Component;

/** Issues the licences that an approved item results in; they are usable as materials at once. */
@Component
@Clause("2.3.2f")
class Grants {

    private final Catalogue catalogue;
    private final LicenceLibrary library;
    private final LicenceTypes types;
    private final Composer composer;
    private final LicencesRelied relied;
    private final Today today;

    Grants(
            Catalogue catalogue,
            LicenceLibrary library,
            LicenceTypes types,
            Composer composer,
            LicencesRelied relied,
            Today today) {
        this.catalogue = catalogue;
        this.library = library;
        this.types = types;
        this.composer = composer;
        this.relied = relied;
        this.today = today;
    }

    /** The library numbers the licence; it knows the decision by which it was granted. */
    void issue(CaseInHand inHand) {
        ApprovalCase c = inHand.approvalCase();
        ItemGuide guide = catalogue.version(c.item(), c.itemVersion());
        for (Result result : guide.results()) {
            LicenceInfo granted = library.issue(licence(result, guide, inHand));
            relied.recordUses(inHand, granted, Actor.SYSTEM);
        }
    }

    /** Takes back what the decision granted; a licence that ended before stays as it is. */
    @Clause("2.1.3d")
    List<LicenceInfo> revoke(CaseInHand inHand, String reason, Actor by) {
        return library.grantedBy(inHand.approvalCase().decision()).stream()
                .filter(licence ->
                        licence.status() == LicenceStatus.VALID || licence.status() == LicenceStatus.SUSPENDED)
                .map(licence -> library.revoke(licence.id(), reason, by))
                .toList();
    }

    private NewLicence licence(Result result, ItemGuide guide, CaseInHand inHand) {
        ApprovalCase c = inHand.approvalCase();
        Application application = inHand.application();
        MaterialType type = catalogue.materialType(result.licenceType());
        return new NewLicence(
                result.licenceType(),
                result.title(),
                null,
                application.applicant().idNumber(),
                c.department(),
                today.date(),
                type.validMonths() == null ? null : today.date().plusMonths(type.validMonths()),
                type.projectBound() ? application.undertaking() : null,
                c.decision(),
                TrustLevel.A,
                application.applicant().name(),
                application.id(),
                facts(guide, c, application, types.type(result.licenceType())),
                null);
    }

    /** What its type lets it say: about the approval itself, and what the applicant's form says under the same names. */
    private Map<String, String> facts(ItemGuide guide, ApprovalCase c, Application application, LicenceType type) {
        MergedForm form = composer.filed(application, application.cases()).form();
        Map<String, String> known = new HashMap<>(form.worded(JsonMap.MAPPER.writeValueAsString(application.form())));
        known.put("item", c.itemName());
        known.put("basis", String.join("、", guide.legalBases()));
        known.put("decision", String.valueOf(c.decisionNumber()));
        return type.facts().stream()
                .map(LicenceType.Fact::key)
                .filter(known::containsKey)
                .collect(Collectors.toMap(key -> key, known::get));
    }
}
