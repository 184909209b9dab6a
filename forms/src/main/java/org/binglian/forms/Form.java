package org.binglian.forms;

import java.util.List;

/**
 * The application form of one item: which fields of the dictionary it asks for.
 *
 * @param id lower-case item code, for example {@code fgw-02}
 * @param version rises whenever the form asks for something else
 * @param title Chinese title as printed on the form
 * @param titleEn English title
 * @param fields in the order of the dictionary
 */
public record Form(String id, int version, String title, String titleEn, List<FormField> fields) {

    public Form {
        fields = List.copyOf(fields);
    }
}
