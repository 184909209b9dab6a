package org.binglian.licences.outside;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.licences.OutsideState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The outside libraries of the settings, and which kinds of licence each of them has. The sharing of departments that
 * {@code binglian.sharing-down} lists by code is switched off.
 */
@Component
@EnableConfigurationProperties(OutsideSettings.class)
class OutsideLibraries {

    private final Map<String, GuardedLibrary> libraries;
    private final Set<String> switchedOff;

    OutsideLibraries(
            OutsideSettings settings, @Value("${binglian.sharing-down:}") Set<String> switchedOff, Clock clock) {
        this.libraries = settings.outside().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new GuardedLibrary(
                                entry.getKey(), new HttpLibrary(entry.getValue()), entry.getValue(), clock),
                        (one, other) -> one,
                        TreeMap::new));
        this.switchedOff = Set.copyOf(switchedOff);
    }

    boolean none() {
        return libraries.isEmpty();
    }

    boolean switchedOff(String department) {
        return switchedOff.contains(department);
    }

    Optional<GuardedLibrary> withCode(String code) {
        return Optional.ofNullable(libraries.get(code));
    }

    List<OutsideState> states() {
        return libraries.values().stream().map(GuardedLibrary::state).toList();
    }

    /**
     * The libraries that have some of these kinds, and which; kinds that no outside library has are in this system.
     *
     * @param issuers code of the issuing department by kind
     */
    Map<GuardedLibrary, Set<String>> having(Map<String, String> issuers) {
        return libraries.values().stream()
                .collect(Collectors.toMap(Function.identity(), library -> of(library, issuers)))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<String> of(GuardedLibrary library, Map<String, String> issuers) {
        return issuers.entrySet().stream()
                .filter(kind -> library.settings().departments().contains(kind.getValue()))
                .filter(kind -> !switchedOff(kind.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
