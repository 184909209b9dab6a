package org.binglian.cases;

import java.util.UUID;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.Result;
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
    private final Today today;

    Grants(Catalogue catalogue, LicenceLibrary library, Today today) {
        this.catalogue = catalogue;
        this.library = library;
        this.today = today;
    }

    /** The library numbers the licence; it knows the decision by which it was granted. */
    void issue(CaseInHand inHand) {
        ApprovalCase c = inHand.approvalCase();
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
                    c.decision()));
        }
    }

    private @Nullable UUID projectOf(Result result, Application application) {
        return catalogue.materialType(result.licenceType()).projectBound() ? application.undertaking() : null;
    }
}
