package org.binglian.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A numbered line of an item's row: one precondition or material and what becomes of it.
 *
 * @param number counted from 1 through the preconditions and then the materials of the item
 * @param key code of the precondition, requirement of the material: the same before and after
 * @param text as it is proposed; what is cancelled, as it is today
 * @param note the department's opinion in words
 * @param involved of a precondition, the departments and documents that it involves, in words (note 2 of the attachment)
 */
public record AttachmentLine(
        int number,
        LineKind kind,
        String key,
        String text,
        @Nullable String basis,
        Opinion opinion,
        @Nullable String note,
        @Nullable String involved) {}
