package org.binglian.catalogue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An item's demand for a kind of document.
 *
 * @param requirement {@code <itemCode>.<materialType>}: unique in the catalogue and safe in a URL
 * @param materialType code of the {@link MaterialType}
 * @param essential without it the application cannot be accepted
 * @param mayFollow may be handed in after acceptance (容缺受理)
 * @param copies 原件 or 复印件, with the number where it matters; where it asks for 原件, the original is seen on completion
 * @param source who makes it: 申请人自备, 政府部门核发, 中介机构出具
 * @param basis law and article that require it; without one it cannot be published (2.1.1a)
 * @param template an empty form of the material, to be filled in
 * @param sample a filled example of it
 */
public record MaterialRequirement(
        String requirement,
        String materialType,
        String title,
        boolean essential,
        boolean mayFollow,
        String copies,
        String source,
        @Nullable String basis,
        @Nullable String note,
        @Nullable GuideFile template,
        @Nullable GuideFile sample) {

    private static final String ORIGINAL = "原件";
    private static final Pattern NO_ORIGINAL = Pattern.compile("(不|无需|无须|免)[^，。；、（）]{0,6}" + ORIGINAL);

    /**
     * Whether the original is to be seen when the result is handed over (信任在先、办结核验, 2.3.2b): the words that the applicant reads in
     * the guide are the rule, and nothing that they do not say is asked for.
     */
    public boolean originalToBeSeen() {
        return copies.contains(ORIGINAL) && !NO_ORIGINAL.matcher(copies).find();
    }

    /** Whether the applicant makes it or has it made (申请人自备, 申请人编制 …), rather than an authority or an intermediary. */
    public boolean madeByApplicant() {
        return source.startsWith("申请人");
    }
}
