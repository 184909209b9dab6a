package org.binglian.catalogue.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.binglian.catalogue.Cut;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.Online.Status;
import org.binglian.catalogue.ProgressFigures;
import org.jspecify.annotations.Nullable;

/** Counts items. A pure function of them, so that a total is counted like a department. */
final class ProgressCount {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ProgressCount() {}

    static ProgressFigures of(Collection<Comparison> items, BigDecimal target) {
        List<ItemGuide> now = items.stream().map(Comparison::after).toList();
        List<Comparison> compared =
                items.stream().filter(item -> item.before() != null).toList();
        long before = compared.stream()
                .mapToLong(item -> item.before() == null ? 0 : item.before().promisedLimitDays())
                .sum();
        long after = compared.stream()
                .mapToLong(item -> item.after().promisedLimitDays())
                .sum();
        BigDecimal cut = Cut.percent(before, after);
        int online = count(now, guide -> guide.online().status() == Status.ONLINE);
        int exempt = count(now, guide -> guide.online().status() == Status.EXEMPT);
        int canBeOnline = now.size() - exempt;
        return new ProgressFigures(
                now.size(),
                count(now, guide -> guide.kind() == ItemKind.LICENSING),
                count(now, guide -> guide.kind() == ItemKind.APPROVAL_NATURE),
                before,
                after,
                cut,
                cut == null ? null : cut.compareTo(target) >= 0,
                online,
                exempt,
                count(now, guide -> guide.online().status() == Status.PLANNED),
                canBeOnline,
                share(online, canBeOnline),
                now.stream().mapToInt(ItemGuide::visits).sum(),
                now.stream().mapToInt(ItemGuide::visits).max().orElse(0),
                sum(items, Comparison::materialsBefore),
                sum(items, Comparison::materialsCancelled),
                sum(items, Comparison::preconditionsBefore),
                sum(items, Comparison::preconditionsCancelled));
    }

    /** In percent, one decimal; null of nothing. */
    static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static int count(List<ItemGuide> guides, Predicate<ItemGuide> which) {
        return Math.toIntExact(guides.stream().filter(which).count());
    }

    private static int sum(Collection<Comparison> items, ToIntFunction<Comparison> figure) {
        return items.stream().mapToInt(figure).sum();
    }
}
