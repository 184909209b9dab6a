package org.binglian.catalogue.published;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Result;

/** What of a guide words are looked for in; lines, so that no word is found across the border of two parts. */
final class SearchText {

    private SearchText() {}

    /** What an item is called: its name, its code and its name in pinyin. */
    static String name(ItemGuide guide) {
        return lines(Stream.of(guide.name(), guide.code(), Pinyin.initials(guide.name()), Pinyin.inFull(guide.name())));
    }

    /** What else it is found by; the department's name is looked up when it is searched for, as it may change. */
    static String rest(ItemGuide guide) {
        return lines(Stream.of(
                        guide.themes().stream(),
                        guide.lifeEvents().stream(),
                        guide.conditions().stream(),
                        guide.materials().stream().map(MaterialRequirement::title),
                        guide.results().stream().map(Result::title))
                .flatMap(part -> part));
    }

    /** Topics one a line, with a line's end on both sides of each, so that one can be looked for as a whole. */
    static String topics(List<String> topics) {
        return topics.isEmpty() ? "" : topics.stream().collect(Collectors.joining("\n", "\n", "\n"));
    }

    static List<String> topics(String lines) {
        return lines.lines().filter(line -> !line.isEmpty()).toList();
    }

    private static String lines(Stream<String> parts) {
        return parts.map(SearchWords::normal).collect(Collectors.joining("\n"));
    }
}
