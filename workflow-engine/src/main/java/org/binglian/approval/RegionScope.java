package org.binglian.approval;

/** Division codes are hierarchical: what lies in a region starts with its code without the trailing zeros. */
final class RegionScope {

    private RegionScope() {}

    static String prefix(String region) {
        return region.replaceAll("(00)+$", "");
    }
}
