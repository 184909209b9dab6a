package org.binglian.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What must hold before approval 前置条件.
 *
 * @param basis law, regulation or rule and its article; without one it cannot be published (2.1.2a)
 * @param level who set it; one that a level below the province set for itself cannot be published (2.1.2c)
 */
public record Precondition(String text, @Nullable String basis, SettingLevel level) {}
