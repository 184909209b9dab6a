package org.binglian.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A place in a sorted list: the sort keys of the last row seen, in the order of sorting. The API shows it as an opaque
 * cursor, so its contents may be anything that somebody made up.
 *
 * @param keys the keys as text (ISO for dates and instants)
 */
public record Position(List<String> keys) {

    public Position {
        keys = List.copyOf(keys);
    }

    public static Position of(Object... keys) {
        return new Position(Stream.of(keys).map(Object::toString).toList());
    }

    /** @throws BadPosition when there is no such key or it is of another type, as with all the others */
    public String text(int index) {
        return read(index, Function.identity());
    }

    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    public LocalDate date(int index) {
        return read(index, LocalDate::parse);
    }

    public long number(int index) {
        return read(index, Long::valueOf);
    }

    private <T> T read(int index, Function<String, T> conversion) {
        try {
            return conversion.apply(keys.get(index));
        } catch (RuntimeException e) {
            throw new BadPosition();
        }
    }
}
