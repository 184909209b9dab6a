package org.binglian.catalogue.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binglian.catalogue.Cut;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Online.Status;
import org.binglian.catalogue.ProgressPoint;

/** How the catalogue changed from the day of its first versions on; a pure function of all versions. */
final class Trend {

    private final Map<String, List<ItemGuide>> versions;

    private Trend(Collection<ItemGuide> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(ItemGuide::version))
                .collect(Collectors.groupingBy(ItemGuide::code));
    }

    /** @param until last day that may have a point */
    static List<ProgressPoint> of(Collection<ItemGuide> versions, LocalDate until) {
        Trend trend = new Trend(versions);
        return versions.stream()
                .map(ItemGuide::effectiveFrom)
                .filter(day -> !day.isAfter(until))
                .distinct()
                .sorted()
                .map(trend::on)
                .toList();
    }

    private ProgressPoint on(LocalDate day) {
        List<ItemGuide> inForce = versions.values().stream()
                .flatMap(all -> all.stream()
                        .filter(guide -> !guide.effectiveFrom().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .stream())
                .toList();
        long promised = inForce.stream().mapToLong(ItemGuide::promisedLimitDays).sum();
        long first = inForce.stream()
                .mapToLong(guide -> versions.get(guide.code()).get(0).promisedLimitDays())
                .sum();
        return new ProgressPoint(
                day,
                inForce.size(),
                BigDecimal.valueOf(promised).divide(BigDecimal.valueOf(inForce.size()), 1, RoundingMode.HALF_UP),
                Cut.percent(first, promised),
                ProgressCount.share(
                        inForce.stream()
                                .filter(guide -> online(guide.online(), day))
                                .count(),
                        inForce.stream()
                                .filter(guide -> guide.online().status() != Status.EXEMPT)
                                .count()),
                inForce.stream().mapToInt(guide -> guide.materials().size()).sum(),
                inForce.stream().mapToInt(guide -> guide.preconditions().size()).sum());
    }

    private static boolean online(Online online, LocalDate day) {
        return online.status() == Status.ONLINE
                && (online.since() == null || !online.since().isAfter(day));
    }
}
