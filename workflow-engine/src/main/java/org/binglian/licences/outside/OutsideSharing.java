package org.binglian.licences.outside;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binglian.licences.Sharing;
import org.springframework.stereotype.Component;

/** Knows by the answers that were kept which outside libraries can be relied on about whom. Asks nobody itself. */
@Component
class OutsideSharing implements Sharing {

    private final OutsideLibraries libraries;
    private final OutsideAnswers answers;
    private final Clock clock;

    OutsideSharing(OutsideLibraries libraries, OutsideAnswers answers, Clock clock) {
        this.libraries = libraries;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Set<String> unavailable(String holder, Map<String, String> issuers) {
        Set<String> unavailable = new HashSet<>();
        issuers.forEach((type, issuer) -> {
            if (libraries.switchedOff(issuer)) {
                unavailable.add(type);
            }
        });
        Map<GuardedLibrary, Set<String>> outside = libraries.having(issuers);
        if (!outside.isEmpty()) {
            List<OutsideAnswer> known = answers.findByHolderAndTypeIn(holder, issuers.keySet());
            outside.forEach((library, types) -> types.stream()
                    .filter(type -> !answered(library, type, known))
                    .forEach(unavailable::add));
        }
        return unavailable;
    }

    private boolean answered(GuardedLibrary library, String type, List<OutsideAnswer> known) {
        Instant now = clock.instant();
        return known.stream()
                .filter(answer -> answer.from(library.code()) && answer.type().equals(type))
                .anyMatch(answer -> answer.answeredWithin(library.settings().keep(), now));
    }
}
