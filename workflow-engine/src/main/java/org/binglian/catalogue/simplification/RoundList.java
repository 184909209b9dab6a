package org.binglian.catalogue.simplification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Cut;
import org.binglian.catalogue.SimplificationState;
import org.binglian.catalogue.SimplificationSummary;
import org.binglian.identity.Actor;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How all attachments stand, in three statements however many there are. */
@Component
@Transactional(readOnly = true)
class RoundList {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::department).thenComparing(Key::attachment);

    private record Key(String department, Attachment attachment) {}

    private final Rounds rounds;
    private final Drafts drafts;
    private final PublishedItems published;
    private final Directory directory;

    RoundList(Rounds rounds, Drafts drafts, PublishedItems published, Directory directory) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.published = published;
        this.directory = directory;
    }

    List<SimplificationSummary> list(Actor reader) {
        if (!reader.has(Role.DEPARTMENT_ADMIN) && !reader.has(Role.REFORM_OFFICE)) {
            return List.of();
        }
        Map<Key, Long> items = new HashMap<>();
        published
                .counts()
                .forEach(count -> items.put(new Key(count.department(), Attachment.of(count.kind())), count.items()));
        Map<Key, Simplification> latest = rounds.latest().stream()
                .collect(Collectors.toMap(
                        round -> new Key(round.department(), round.attachment()), Function.identity()));
        Map<UUID, Drafts.Sums> sums = latest.isEmpty()
                ? Map.of()
                : drafts.sums(latest.values().stream().map(Simplification::id).toList()).stream()
                        .collect(Collectors.toMap(Drafts.Sums::round, Function.identity()));

        TreeSet<Key> keys = new TreeSet<>(ORDER);
        keys.addAll(items.keySet());
        keys.addAll(latest.keySet());
        List<SimplificationSummary> list = new ArrayList<>();
        for (Key key : keys) {
            if (Responsibilities.seesWork(reader, key.department())) {
                Simplification round = latest.get(key);
                list.add(
                        round == null
                                ? notOpened(key, items.getOrDefault(key, 0L))
                                : summary(key, round, sums.get(round.id())));
            }
        }
        return list;
    }

    private SimplificationSummary notOpened(Key key, long items) {
        return new SimplificationSummary(
                key.attachment(),
                key.department(),
                name(key),
                SimplificationState.NOT_OPENED,
                0,
                items,
                0,
                0,
                null,
                null,
                null);
    }

    private SimplificationSummary summary(Key key, Simplification round, Drafts.@Nullable Sums sums) {
        Drafts.Sums all = sums == null ? new Drafts.Sums(round.id(), 0, 0, 0, 0, 0) : sums;
        return new SimplificationSummary(
                key.attachment(),
                key.department(),
                name(key),
                round.state(),
                round.round(),
                all.items(),
                all.changed(),
                all.faults(),
                Cut.percent(all.baselineDays(), all.promisedDays()),
                round.submittedAt(),
                round.updatedAt());
    }

    private String name(Key key) {
        return directory
                .findDepartment(key.department())
                .map(DepartmentInfo::name)
                .orElse(key.department());
    }
}
