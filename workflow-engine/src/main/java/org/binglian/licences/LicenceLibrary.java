package org.binglian.licences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/**
 * One library for every department: generated once, reused many times (2.3.2f). Who may change what is the caller's to check.
 * A change throws {@link org.binglian.identity.NotFound} when there is no such licence, and
 * {@link org.binglian.identity.Conflict} when its status does not allow the change or an outside library keeps it.
 */
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

    Optional<LicenceInfo> find(UUID id);

    /** Those of these ids that exist, in one query. */
    List<LicenceInfo> findAll(Collection<UUID> ids);

    /** Hyphens, spaces, small letters and signs that look alike make no difference. */
    Optional<LicenceInfo> findByVerificationCode(String code);

    /** What a decision granted, all editions. */
    List<LicenceInfo> grantedBy(UUID decisionInstrument);

    /**
     * Enters a licence; it can be found at once. Entering an equal one again changes nothing.
     *
     * @throws org.binglian.identity.Conflict when the number already belongs to another licence of this type
     */
    LicenceInfo issue(NewLicence licence);

    /** Takes a licence back for good; possible unless it is revoked or replaced already. */
    LicenceInfo revoke(UUID id, String reason, Actor by);

    /** Until it is resumed the licence is not valid. */
    LicenceInfo suspend(UUID id, String reason, Actor by);

    LicenceInfo resume(UUID id, Actor by);

    /**
     * Issues a new edition, with a verification code of its own; the old one is valid no more.
     *
     * @return the new edition
     */
    LicenceInfo replace(UUID id, Replacement replacement, Actor by);

    /** Records where licences were used, in the caller's transaction and with one statement however many they are. */
    @Clause("2.1.1d")
    void used(List<NewLicenceUse> uses);

    /** The licences that an application uses at a department for a purpose, as {@link #used} was told. */
    List<LicenceInfo> usedBy(UUID application, String department, String purpose);

    /** Keeps where the licence's signed document lies; the first one stays, a later call changes nothing. */
    void documentMade(UUID id, String hash, Instant signedAt);

    /** Valid licences of this library whose document was not made yet, the newest first. */
    List<UUID> withoutDocument(int most);
}
