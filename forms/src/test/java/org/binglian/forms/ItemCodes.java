package org.binglian.forms;

import java.util.List;
import java.util.stream.Stream;

/** The items whose forms are due, by joint service and stage, as forms name them. */
final class ItemCodes {

    static final List<String> PROJECT_INITIATION = List.of("fgw-01", "fgw-02", "fgw-03", "gtt-01", "jst-01");
    static final List<String> LAND_AND_PLANNING = List.of("jst-02", "hbt-01", "slt-01", "slt-02", "lyt-01", "wwj-01");
    static final List<String> CONSTRUCTION = List.of("jst-03", "rfb-01", "gat-01", "jst-04");
    static final List<String> COMPLETION = List.of("jst-05", "gat-02", "rfb-02", "hbt-02", "jst-06");
    static final List<String> BUSINESS_REGISTRATION =
            List.of("gsj-01", "syj-01", "syj-02", "wjw-01", "jtt-01", "gat-03", "xcj-01", "rst-01");
    static final List<String> INSPECTION_BODY =
            List.of("zjj-01", "jst-07", "nyt-01", "jtt-02", "slt-03", "qxj-01", "syj-03");
    static final List<String> SINGLE =
            List.of("kjt-01", "kjt-02", "kjt-03", "kjt-04", "kjt-05", "kjt-06", "kjt-07", "kjt-08", "kjt-09");
    static final List<String> WORKS = List.of("jst-08", "jst-09", "jst-10", "qxj-02", "slt-04", "gat-05");
    static final List<String> ENTERPRISES = List.of(
            "ajj-01", "ajj-03", "hbt-03", "hbt-04", "jtt-03", "jtt-04", "lyj-01", "lyj-02", "nyt-02", "nyt-03",
            "rst-02", "rst-03", "gat-04", "syj-04", "syj-05", "wjw-02", "wwj-02", "wwj-03", "xcj-02", "xcj-03",
            "zjj-02", "zjj-03");
    static final List<String> SAFETY_AND_LAW = List.of("ajj-02", "sft-01", "sft-02");
    /** For items that have no form of their own yet. */
    static final List<String> GENERAL = List.of(FormLibrary.GENERAL);

    private ItemCodes() {}

    /** What may be applied for together. */
    static Stream<List<String>> joint() {
        return Stream.of(
                PROJECT_INITIATION,
                LAND_AND_PLANNING,
                CONSTRUCTION,
                COMPLETION,
                BUSINESS_REGISTRATION,
                INSPECTION_BODY);
    }

    static List<String> all() {
        return Stream.concat(joint(), Stream.of(SINGLE, WORKS, ENTERPRISES, SAFETY_AND_LAW, GENERAL))
                .flatMap(List::stream)
                .toList();
    }
}
