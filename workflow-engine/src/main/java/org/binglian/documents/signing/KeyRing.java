package org.binglian.documents.signing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.binglian.identity.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The departments' keys. The newest of a department seals; the older ones stay, so that what they sealed can be checked for good.
 */
final class KeyRing {

    /** A certificate outlives the months in which its key seals, so that no document is sealed on its last day. */
    private static final int SPARE_MONTHS = 12;

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final KeyFile file;
    private final @Nullable Directory trialDepartments;
    private final int keyMonths;
    private final Clock clock;
    private volatile List<SigningKey> keys;

    private KeyRing(KeyFile file, @Nullable Directory trialDepartments, int keyMonths, Clock clock) {
        this.file = file;
        this.trialDepartments = trialDepartments;
        this.keyMonths = keyMonths;
        this.clock = clock;
        this.keys = file.keys();
    }

    /** Keys that somebody else looks after: the file is read and never written. */
    static KeyRing of(KeyFile file, Clock clock) {
        return new KeyRing(file, null, Integer.MAX_VALUE, clock);
    }

    /** Keys that are made as they are needed, by an authority that is for trying out only. */
    static KeyRing onTrial(KeyFile file, Directory departments, int keyMonths, Clock clock) {
        return new KeyRing(file, departments, keyMonths, clock);
    }

    boolean onTrial() {
        return trialDepartments != null;
    }

    /** @throws IllegalStateException when the department has no valid key in a file that is not ours to write */
    SigningKey keyOf(String department) {
        return current(department)
                .orElseGet(() -> file.alone(() -> {
                    keys = file.keys(); // another process may have been first
                    return current(department).orElseGet(() -> made(department));
                }));
    }

    /** The key whose certificate this is; empty when it is none of ours. */
    Optional<SigningKey> with(X509Certificate certificate) {
        Optional<SigningKey> known = find(certificate);
        if (known.isEmpty()) {
            keys = file.keys(); // made by another process since
            return find(certificate);
        }
        return known;
    }

    private Optional<SigningKey> find(X509Certificate certificate) {
        return keys.stream()
                .filter(key -> !key.alias().equals(TrialAuthority.ALIAS))
                .filter(key -> key.certificate().equals(certificate))
                .findAny();
    }

    private Optional<SigningKey> current(String department) {
        Instant now = clock.instant();
        return keys.stream()
                .filter(key -> key.department().equals(department) && key.validAt(now))
                .filter(key -> !onTrial() || now.isBefore(retires(key)))
                .max(Comparator.comparing(SigningKey::since));
    }

    private Instant retires(SigningKey key) {
        return key.since().atZone(SHANGHAI).plusMonths(keyMonths).toInstant();
    }

    private SigningKey made(String department) {
        if (trialDepartments == null) {
            throw new IllegalStateException("The keystore has no valid key of " + department);
        }
        Instant now = clock.instant();
        long before =
                keys.stream().filter(key -> key.department().equals(department)).count();
        SigningKey key = new TrialAuthority(authority(now))
                .keyFor(
                        trialDepartments.department(department),
                        department + "." + (before + 1),
                        now,
                        keyMonths + SPARE_MONTHS);
        file.add(key);
        keys = file.keys();
        return key;
    }

    private SigningKey authority(Instant now) {
        return keys.stream()
                .filter(key -> key.alias().equals(TrialAuthority.ALIAS))
                .findAny()
                .orElseGet(() -> {
                    SigningKey established = TrialAuthority.established(now);
                    file.add(established);
                    return established;
                });
    }
}
