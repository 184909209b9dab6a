package org.binglian.identity;

import org.jspecify.annotations.Nullable;

/**
 * An administrative region 行政区划.
 *
 * @param code six-digit division code, such as 330000
 * @param level PROVINCE, CITY or COUNTY
 * @param parent code of the region above, none for the province
 */
public record RegionInfo(
        String code, String name, String level, @Nullable String parent) {}
