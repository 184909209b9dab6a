package org.binglian.licences.library;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.binglian.identity.Actor;
import org.binglian.identity.Conflict;
import org.binglian.licences.LicenceChange;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.NewLicence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over into the library what outside libraries tell, so that it is found and used as everything else in it. */
@Component
public class ToldLicences {

    private static final String GONE = "来源证照库不再提供该证照";

    private final Licences licences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToldLicences(Licences licences, ApplicationEventPublisher events, Clock clock) {
        this.licences = licences;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All that a library has of the holder's licences of these types: new ones are entered, known ones brought up to
     * date. What it tells no more stands no more, until it is told again. What this system issued itself stays as it is.
     *
     * @param told with numbers, and with the library as source
     * @return the entries in the same order
     * @throws Conflict when a number belongs to another holder, or to a licence from elsewhere
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LicenceInfo> takeOver(String source, String holder, Collection<String> types, List<NewLicence> told) {
        List<Licence> standing = told.stream().map(this::entered).toList();
        licences.findBySourceAndHolderAndTypeIn(source, holder, types).stream()
                .filter(known -> !standing.contains(known) && known.leave(GONE))
                .forEach(gone -> tell(LicenceChange.Kind.REVOKED, gone));
        return standing.stream().map(Licence::info).toList();
    }

    private Licence entered(NewLicence told) {
        String number = Objects.requireNonNull(told.number()).strip();
        Licence known = licences.findFirstByTypeAndComparableNumberOrderByEditionDesc(
                        told.type(), LicenceNumber.comparable(number))
                .orElse(null);
        if (known == null) {
            return licences.save(new Licence(told, number));
        }
        if (!known.heldBy(told.holder()) || !known.mayBeToldBy(told.source())) {
            throw new Conflict("licence.number-taken", Set.of(), number);
        }
        if (known.follow(told)) {
            tell(LicenceChange.Kind.RESUMED, known);
        }
        return known;
    }

    private void tell(LicenceChange.Kind kind, Licence licence) {
        LicenceInfo info = licence.info();
        events.publishEvent(new LicenceChange(kind, info, info.statusReason(), Actor.SYSTEM, clock.instant()));
    }
}
