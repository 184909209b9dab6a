package org.binglian.cases;

import java.util.UUID;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.Result;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.InstrumentKind;
import org.binglian.documents.Instruments;
import org.binglian.identity.Clause;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.NewLicence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues the licences that an approved item results in; they are usable as materials at once. */
@Component
@Clause("2.3.2f")
class Grants {

    private final Catalogue catalogue;
    private final LicenceLibrary library;
    private final Instruments instruments;
    private final Today today;

    Grants(Catalogue catalogue, LicenceLibrary library, Instruments instruments, Today today) {
        this.catalogue = catalogue;
        this.library = library;
        this.instruments = instruments;
        this.today = today;
    }

    /** The library numbers the licence; it knows the decision by which it was granted. */
    void issue(CaseInHand inHand) {
        ApprovalCase c = inHand.approvalCase();
        UUID decision = decisionOn(c);
        for (Result result : catalogue.version(c.item(), c.itemVersion()).results()) {
            library.issue(new NewLicence(
                    result.licenceType(),
                    result.title(),
                    null,
                    inHand.application().applicant().idNumber(),
                    c.department(),
                    today.date(),
                    null,
                    projectOf(result, inHand.application()),
                    decision));
        }
    }

    private @Nullable UUID projectOf(Result result, Application application) {
        return catalogue.materialType(result.licenceType()).projectBound() ? application.undertaking() : null;
    }

    private UUID decisionOn(ApprovalCase c) {
        return instruments.of(c.applicationId()).stream()
                .filter(instrument ->
                        c.id().equals(instrument.caseId()) && instrument.kind() == InstrumentKind.APPROVAL_DECISION)
                .map(InstrumentInfo::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Case " + c.number() + " has no decision"));
    }
}
