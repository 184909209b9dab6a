package org.binglian.licences;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.binglian.identity.Fault;
import org.binglian.identity.Forbidden;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.Position;
import org.binglian.identity.Rejected;
import org.binglian.identity.Role;
import org.binglian.licences.LicenceRegister.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holders read of their licences, and what issuers read and decide of theirs; of all others nobody learns that they exist. */
@Service
@Transactional
public class LicenceDesk {

    private static final Set<Role> ISSUERS = EnumSet.of(Role.REVIEWER, Role.DECISION_MAKER, Role.DEPARTMENT_ADMIN);

    private final LicenceLibrary library;
    private final LicenceRegister register;
    private final Directory directory;
    private final Clock clock;
    private final int soon;

    LicenceDesk(
            LicenceLibrary library,
            LicenceRegister register,
            Directory directory,
            Clock clock,
            @Value("${binglian.licences.reminders:90,30,7}") List<Integer> reminders) {
        this.library = library;
        this.register = register;
        this.directory = directory;
        this.clock = clock;
        this.soon = Collections.max(reminders);
    }

    /** Of an officer's department what it has issued; of anybody else what they hold. */
    @Transactional(readOnly = true)
    public Page<LicenceInfo> list(
            @Nullable Standing standing, @Nullable String words, Actor reader, @Nullable Position after, int limit) {
        return list(new Wanted(standing, null, words, today()), reader, after, limit);
    }

    /** Those that are valid now and will not be for long. */
    @Transactional(readOnly = true)
    public Page<LicenceInfo> expiring(@Nullable String words, Actor reader, @Nullable Position after, int limit) {
        LocalDate today = today();
        return list(new Wanted(Standing.VALID, today.plusDays(soon), words, today), reader, after, limit);
    }

    private Page<LicenceInfo> list(Wanted wanted, Actor reader, @Nullable Position after, int limit) {
        String department = reader.department();
        if (department != null && mayRead(department, reader)) {
            return register.issuedBy(department, wanted, after, limit);
        }
        return directory
                .party(reader.username())
                .map(party -> register.heldBy(party.idNumber(), wanted, after, limit))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    /** @throws NotFound unless the reader holds it or works for its issuer */
    @Transactional(readOnly = true)
    public LicenceInfo read(UUID id, Actor reader) {
        return library.find(id)
                .filter(licence -> holds(licence, reader) || mayRead(licence.issuer(), reader))
                .orElseThrow(() -> new NotFound("licence", id.toString()));
    }

    public boolean holds(LicenceInfo licence, Actor reader) {
        return directory
                .party(reader.username())
                .map(PartyInfo::idNumber)
                .filter(licence.holder()::equals)
                .isPresent();
    }

    private static boolean mayRead(String department, Actor reader) {
        return reader.worksFor(department) && ISSUERS.stream().anyMatch(reader::has);
    }

    /** Whether the person may suspend, revoke and replace it. */
    public boolean decides(LicenceInfo licence, Actor person) {
        return person.has(Role.DECISION_MAKER) && person.worksFor(licence.issuer()) && licence.source() == null;
    }

    /** Who used it, when, what for and on which legal ground; for its holder and its issuer. */
    @Transactional(readOnly = true)
    public Page<LicenceUse> uses(UUID id, Actor reader, @Nullable Position after, int limit) {
        return register.uses(read(id, reader).id(), after, limit);
    }

    @Transactional(readOnly = true)
    public List<LicenceInfo> editions(UUID id, Actor reader) {
        return register.editions(read(id, reader));
    }

    public Standing standing(LicenceInfo licence) {
        return licence.standing(today());
    }

    /** Days that a valid licence stays so, once its holder has to be reminded; none before that and without an end. */
    public @Nullable Integer endsInDays(LicenceInfo licence) {
        if (licence.validUntil() == null || standing(licence) != Standing.VALID) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today(), licence.validUntil());
        return days > soon ? null : (int) days;
    }

    /** @param expected refuses the version that is there when the officer's screen has read another one */
    public LicenceInfo suspend(UUID id, String reason, IntConsumer expected, Actor by) {
        decided(id, expected, by);
        return library.suspend(id, reason, by);
    }

    public LicenceInfo resume(UUID id, IntConsumer expected, Actor by) {
        decided(id, expected, by);
        return library.resume(id, by);
    }

    public LicenceInfo revoke(UUID id, String reason, IntConsumer expected, Actor by) {
        decided(id, expected, by);
        return library.revoke(id, reason, by);
    }

    public LicenceInfo replace(UUID id, Replacement replacement, IntConsumer expected, Actor by) {
        decided(id, expected, by);
        LocalDate until = replacement.validUntil();
        if (until != null && until.isBefore(today())) {
            throw new Rejected(new Fault("/validUntil", "licence.ends-in-the-past"));
        }
        return library.replace(id, replacement, by);
    }

    private void decided(UUID id, IntConsumer expected, Actor by) {
        LicenceInfo licence = read(id, by);
        if (!by.has(Role.DECISION_MAKER) || !by.worksFor(licence.issuer())) {
            throw new Forbidden("licence.deciders-only");
        }
        expected.accept(licence.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
