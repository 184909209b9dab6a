package org.binglian.identity;

/** Division codes are hierarchical: what lies in a region starts with its code without the trailing zeros. */
public final class RegionScope {

    private RegionScope() {}

    /** What the codes of all regions inside this one start with, its own included. */
    public static String prefix(String region) {
        return region.replaceAll("(00)+$", "");
    }

    public static boolean covers(String region, String inner) {
        return inner.startsWith(prefix(region));
    }
}
