package org.binglian.licences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.binglian.identity.Clause;

/** One library for every department: generated once, reused many times (2.3.2f). */
@Clause("2.3.2f")
public interface LicenceLibrary {

    /**
     * The holder's licences of these types that are valid on the day, by type; of several of a type the one that stays
     * valid longest; types without one are absent.
     *
     * @param project the project that they are wanted for; licences for another one do not count
     */
    Map<String, LicenceInfo> findValid(String holder, Collection<String> types, UUID project, LocalDate on);

    /**
     * The licence with this number, when it is genuine: issued under this type to this holder, for this project
     * or any, and valid on the day.
     * Spaces, full-width characters and capitals in the number make no difference.
     */
    @Clause("2.1.1c")
    Optional<LicenceInfo> verify(String type, String number, String holder, UUID project, LocalDate on);

    /**
     * Enters a licence; it can be found at once. Entering an equal one again changes nothing.
     *
     * @throws org.binglian.identity.Conflict when the number already belongs to another licence of this type
     */
    LicenceInfo issue(NewLicence licence);

    /**
     * Takes a licence back; from now on it is no longer valid.
     *
     * @throws org.binglian.identity.NotFound when there is no such licence
     */
    LicenceInfo revoke(UUID id);
}
