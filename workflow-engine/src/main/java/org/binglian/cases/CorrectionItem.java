package org.binglian.cases;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One fault the applicant is asked to mend.
 *
 * @param requirement the material requirement it concerns, or {@code form:<field>} for an entry of the form
 * @param problem in plain words what is wrong and how to mend it
 */
@Embeddable
public record CorrectionItem(String requirement, String problem) {

    /** Prefix of a requirement that is an entry of the form; alone it means the form as a whole. */
    public static final String FORM = "form:";

    /** The entry of the form, empty for the form as a whole; null when it is a material. */
    @Nullable String field() {
        return requirement.startsWith(FORM) ? requirement.substring(FORM.length()) : null;
    }
}
