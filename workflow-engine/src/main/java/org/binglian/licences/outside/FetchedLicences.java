package org.binglian.licences.outside;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.binglian.identity.Conflict;
import org.binglian.identity.NotFound;
import org.binglian.identity.Unavailable;
import org.binglian.licences.OutsideLicences;
import org.binglian.licences.OutsideState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks first, with nothing held, and keeps afterwards what came. */
@Service
class FetchedLicences implements OutsideLicences {

    private static final Logger LOG = LoggerFactory.getLogger(FetchedLicences.class);

    /** How long a department rests whose sharing is switched off by hand. */
    private static final Duration LATER = Duration.ofHours(1);

    /** Two who ask about the same holder at the same moment enter the same; the second finds it there. */
    private static final RetryPolicy ONCE_MORE = RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class, DataIntegrityViolationException.class)
            .maxRetries(2)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(20))
            .build();

    private final OutsideLibraries libraries;
    private final OutsideReferences references;
    private final Intake intake;
    private final RetryTemplate retry = new RetryTemplate(ONCE_MORE);

    FetchedLicences(OutsideLibraries libraries, OutsideReferences references, Intake intake) {
        this.libraries = libraries;
        this.references = references;
        this.intake = intake;
    }

    @Override
    public boolean any() {
        return !libraries.none();
    }

    @Override
    public void refresh(String holder, Map<String, String> issuers) {
        requireNothingHeld();
        libraries.having(issuers).forEach((library, types) -> {
            Set<String> due = intake.due(library, holder, types);
            if (!due.isEmpty()) {
                ask(library, holder, due);
            }
        });
    }

    @Override
    public void fetch(String holder, Map<String, String> issuers) {
        requireNothingHeld();
        if (issuers.values().stream().anyMatch(libraries::switchedOff)) {
            throw new Unavailable("licence.sharing-down", LATER);
        }
        libraries.having(issuers).forEach((library, types) -> {
            if (!ask(library, holder, types)) {
                throw down(library);
            }
        });
    }

    private boolean ask(GuardedLibrary library, String holder, Set<String> types) {
        try {
            List<OutsideEntry> entries = library.find(holder, types);
            retry.invoke(() -> intake.answered(library, holder, types, entries));
            return true;
        } catch (OutsideFault | Conflict e) {
            LOG.warn("Outside library {}: {}", library.code(), e.getMessage());
            retry.invoke(() -> intake.failed(library, holder, types));
            return false;
        }
    }

    @Override
    public byte[] document(UUID licence) {
        requireNothingHeld();
        NotFound none = new NotFound("licence", licence.toString());
        OutsideLicence known = references.findById(licence).orElseThrow(() -> none);
        GuardedLibrary library = libraries.withCode(known.library()).orElseThrow(() -> none);
        try {
            return library.document(known.reference());
        } catch (OutsideFault e) {
            LOG.warn("Outside library {}: {}", library.code(), e.getMessage());
            throw down(library);
        }
    }

    @Override
    public List<OutsideState> states() {
        return libraries.states();
    }

    private static Unavailable down(GuardedLibrary library) {
        return new Unavailable("licence.sharing-down", library.settings().rest());
    }

    private static void requireNothingHeld() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Nobody waits for another system inside a transaction");
        }
    }
}
