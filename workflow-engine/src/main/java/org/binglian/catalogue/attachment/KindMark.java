package org.binglian.catalogue.attachment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binglian.catalogue.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * The word before a line that tells preconditions from materials, which the notice has in one column.
 *
 * @param kind null when the line does not say
 * @param text without the word
 */
record KindMark(@Nullable LineKind kind, String text) {

    private static final String CONDITION = "前置条件：";
    private static final String MATERIAL = "材料：";
    private static final Pattern MARK = Pattern.compile("^[【（(]?(前置条件|申报材料|材料)(?:[】）)]|[：:])\\s*(.*)$", Pattern.DOTALL);

    static String of(LineKind kind) {
        return kind == LineKind.PRECONDITION ? CONDITION : MATERIAL;
    }

    static KindMark read(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.matches()
                ? new KindMark(mark.group(1).equals("前置条件") ? LineKind.PRECONDITION : LineKind.MATERIAL, mark.group(2))
                : new KindMark(null, text);
    }
}
