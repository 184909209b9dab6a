package org.binglian.forms;

import java.util.List;

/**
 * Who wants a field of a merged form; the applicant sees for how many items one answer serves.
 *
 * @param field name of the field
 * @param forms ids of the forms that ask for it, in the order of the library
 */
public record FieldOrigin(String field, List<String> forms) {

    public FieldOrigin {
        forms = List.copyOf(forms);
    }
}
