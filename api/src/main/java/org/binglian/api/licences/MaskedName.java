package org.binglian.api.licences;

/** A name of which strangers read the ends: enough to compare it with what one was told, too little to learn it. */
final class MaskedName {

    private static final int SHORT = 4;
    private static final int FIRST = 2;
    private static final int LAST = 4;

    private MaskedName() {}

    /** Such as 张*, 欧**锋 and 浙江****有限公司. */
    static String of(String name) {
        int length = name.length();
        if (length <= 1) {
            return name.isEmpty() ? "" : "*";
        }
        if (length == 2) {
            return name.charAt(0) + "*";
        }
        if (length <= SHORT + LAST) {
            return name.charAt(0) + "*".repeat(length - 2) + name.charAt(length - 1);
        }
        return name.substring(0, FIRST) + "****" + name.substring(length - LAST);
    }
}
