package org.binglian.catalogue.published;

import java.util.List;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A text of a guide, for the rules about what must be told and how long it may be.
 *
 * @param title what it is, in Chinese
 * @param english what it is, in English
 * @param longest in characters
 */
record Wording(String title, String english, int longest) {

    /** What fits a line of a list or a column of the database. */
    static final int LINE = 200;

    /** What is still read, and printed on a page. */
    static final int PARAGRAPH = 4_000;

    static Wording line(String title, String english) {
        return new Wording(title, english, LINE);
    }

    static Wording paragraph(String title, String english) {
        return new Wording(title, english, PARAGRAPH);
    }

    void required(String pointer, @Nullable String text, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(new Fault(pointer, "item.not-told", title, english));
        } else {
            optional(pointer, text, faults);
        }
    }

    void optional(String pointer, @Nullable String text, List<Fault> faults) {
        if (text != null && text.length() > longest) {
            faults.add(new Fault(pointer, "item.too-long", title, english, longest));
        }
    }

    /** Every entry of a list that may be empty. */
    void each(String pointer, List<String> texts, List<Fault> faults) {
        for (int i = 0; i < texts.size(); i++) {
            required(pointer + "/" + i, texts.get(i), faults);
        }
    }
}
