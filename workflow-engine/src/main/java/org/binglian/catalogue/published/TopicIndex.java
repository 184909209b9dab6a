package org.binglian.catalogue.published;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.binglian.catalogue.ItemTopics;
import org.binglian.catalogue.ItemTopics.Topic;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Remembered;
import org.springframework.stereotype.Component;

/** Counts by what the items in force on a day can be found; remembered, since every visitor of the search page asks for it. */
@Component
class TopicIndex {

    private static final int DAYS = 2;

    private final ItemVersions rows;
    private final Directory directory;
    private final Remembered<LocalDate, ItemTopics> held;

    TopicIndex(ItemVersions rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
        this.held = new Remembered<>(DAYS, Remembered.USUAL, this::count);
    }

    ItemTopics on(LocalDate day) {
        return held.get(day);
    }

    void forget(LocalDate day) {
        held.forget(day);
    }

    private ItemTopics count(LocalDate day) {
        List<ItemTopicRow> items = rows.topics(day);
        return new ItemTopics(
                counted(items.stream().flatMap(item -> SearchText.topics(item.themes()).stream()), Topic::new),
                counted(items.stream().flatMap(item -> SearchText.topics(item.lifeEvents()).stream()), Topic::new),
                counted(items.stream().flatMap(item -> region(item.department())), ItemTopics.Region::new));
    }

    private Stream<String> region(String department) {
        return directory.findDepartment(department).map(DepartmentInfo::region).stream();
    }

    private static <T> List<T> counted(Stream<String> names, BiFunction<String, Integer, T> entry) {
        return names.collect(collectingAndThen(
                groupingBy(Function.identity(), summingInt(name -> 1)),
                counts -> counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(count -> entry.apply(count.getKey(), count.getValue()))
                        .toList()));
    }
}
