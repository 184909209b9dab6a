package org.binglian.documents;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A part of an instrument's text, from top to bottom. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
})
public sealed interface Block {

    /** Running text, indented by two characters; line breaks in it start new paragraphs. */
    record Paragraph(String text) implements Block {}

    /** A line above what belongs together, such as 一、办理结果. */
    record Heading(String text) implements Block {}

    /** Labelled values as a table of two columns. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /**
     * A table whose header repeats on every page.
     *
     * @param rows cells in the order of the headers
     * @param widths of the columns in per cent
     */
    record Table(List<String> headers, List<List<String>> rows, List<Integer> widths) implements Block {
        public Table {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
            int columns = headers.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row and the widths have as many columns as the header");
            }
        }
    }
}
