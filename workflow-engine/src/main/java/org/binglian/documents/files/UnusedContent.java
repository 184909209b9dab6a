package org.binglian.documents.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes content that nothing refers to, as when a file was kept and the application then refused it. In two steps, days apart: content is
 * first put aside, where {@link ContentFolder} still finds it; only what nothing refers to after another day is deleted. So no lock is needed
 * against somebody who hands in the same content at that very moment.
 */
@Component
class UnusedContent {

    private static final Logger LOG = LoggerFactory.getLogger(UnusedContent.class);
    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final int AT_ONCE = 500;

    private final Storage storage;
    private final Incoming incoming;
    private final References references;
    private final Clock clock;

    UnusedContent(Storage storage, Incoming incoming, References references, Clock clock) {
        this.storage = storage;
        this.incoming = incoming;
        this.references = references;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Shanghai")
    void clear() {
        Instant before = clock.instant().minus(PATIENCE);
        incoming.discardFrom(before);
        inGroups(old(ContentFolder.REMOVED, before), this::deleteOrPutBack);
        for (int first = 0; first <= 0xff; first++) {
            inGroups(old("%02x/".formatted(first), before), this::putAside);
        }
    }

    private List<String> old(String prefix, Instant before) {
        try (Stream<Storage.Kept> kept = storage.under(prefix)) {
            return kept.filter(one -> one.since().isBefore(before))
                    .map(one -> one.key().substring(one.key().lastIndexOf('/') + 1))
                    .toList();
        }
    }

    private interface Step {
        void with(String hash, boolean used);
    }

    private void inGroups(List<String> hashes, Step step) {
        for (int from = 0; from < hashes.size(); from += AT_ONCE) {
            Collection<String> group = new ArrayList<>(hashes.subList(from, Math.min(from + AT_ONCE, hashes.size())));
            Set<String> used = references.among(group);
            group.forEach(hash -> step.with(hash, used.contains(hash)));
        }
    }

    private void deleteOrPutBack(String hash, boolean used) {
        String place = ContentFolder.place(hash);
        if (used && !storage.has(place)) {
            storage.move(ContentFolder.REMOVED + hash, place);
            LOG.info("Something refers to the content {} again", hash);
        } else {
            storage.delete(ContentFolder.REMOVED + hash);
        }
    }

    private void putAside(String hash, boolean used) {
        if (!used) {
            LOG.info("Nothing refers to the content {}; it is put aside", hash);
            storage.move(ContentFolder.place(hash), ContentFolder.REMOVED + hash);
        }
    }
}
