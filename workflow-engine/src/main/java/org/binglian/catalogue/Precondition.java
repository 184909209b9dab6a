package org.binglian.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before approval 前置条件.
 *
 * @param code its key in the item ({@code p1}, {@code p2} …), the same in every version, so that opinions and changes can be told of it
 * @param basis law, regulation or rule and its article; without one it cannot be published (2.1.2a)
 * @param level who set it; one that a level below the province set for itself cannot be published (2.1.2c)
 * @param departments codes of the departments that take part in it
 * @param documents titles of the documents that prove it
 */
public record Precondition(
        String code,
        String text,
        @Nullable String basis,
        SettingLevel level,
        List<String> departments,
        List<String> documents) {

    public Precondition {
        departments = List.copyOf(departments);
        documents = List.copyOf(documents);
    }
}
