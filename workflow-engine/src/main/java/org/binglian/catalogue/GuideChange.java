package org.binglian.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a guide, in Chinese and ready to be shown.
 *
 * @param field JSON name of the part of the guide, such as {@code materials}
 * @param line key of the line by which both versions know it (a material's requirement, a precondition's code, {@code step:<name>},
 *     {@code limit}, {@code online}, {@code visits}); null where lines have no key and the text alone tells them apart
 * @param before null when added
 * @param after null when removed
 */
public record GuideChange(
        String field,
        @Nullable String line,
        ChangeKind kind,
        @Nullable String before,
        @Nullable String after) {}
