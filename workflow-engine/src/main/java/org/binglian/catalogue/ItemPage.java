package org.binglian.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of items, by code.
 *
 * @param next code to go on after; null on the last page
 */
public record ItemPage(List<ItemSummary> items, @Nullable String next) {}
