package org.binglian.seeds;

import java.time.LocalDate;
import org.binglian.identity.Actor;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.LicenceStatus;
import org.binglian.licences.NewLicence;
import org.binglian.licences.Replacement;
import org.binglian.licences.ReplacementKind;
import org.jspecify.annotations.Nullable;

/**
 * A licence of the demo that has gone through something.
 *
 * @param endsInDays days from the first start to its last day, so that one is always about to expire; none when it does not expire
 * @param status what its issuer decided later; none when nothing
 * @param reason of that decision
 */
record DemoLicence(
        NewLicence licence,
        @Nullable Integer endsInDays,
        @Nullable LicenceStatus status,
        @Nullable String reason) {

    void enter(LicenceLibrary library, LocalDate today) {
        var entered = library.issue(new NewLicence(
                licence.type(),
                licence.title(),
                licence.number(),
                licence.holder(),
                licence.issuer(),
                licence.issuedOn(),
                endsInDays == null ? null : today.plusDays(endsInDays),
                null,
                null,
                licence.trust(),
                licence.holderName(),
                null,
                licence.facts(),
                null));
        String why = String.valueOf(reason);
        if (status == LicenceStatus.SUSPENDED) {
            library.suspend(entered.id(), why, Actor.SYSTEM);
        } else if (status == LicenceStatus.REVOKED) {
            library.revoke(entered.id(), why, Actor.SYSTEM);
        } else if (status == LicenceStatus.REPLACED) {
            Replacement next = new Replacement(ReplacementKind.LOST, why, null, null, null);
            library.replace(entered.id(), next, Actor.SYSTEM);
        }
    }
}
