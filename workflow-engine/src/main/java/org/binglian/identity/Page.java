package org.binglian.identity;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a keyset-paged list.
 *
 * @param next where the next part starts, none on the last page
 */
public record Page<T>(List<T> items, @Nullable Position next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows read with {@code limit + 1}: the surplus row only tells that there is more.
     *
     * @param position the sort keys of a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Position> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, position.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
