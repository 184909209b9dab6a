package org.binglian.seeds;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which data are loaded at start.
 *
 * @param reference regions, departments, material types, items and joint services
 * @param demo demo users, their licences, cases and simplifications; when not set, they come with the embedded database only
 * @param demoCases whether the demo data have cases, of autumn 2016 and of the present month, and rounds of simplifying items; without them
 *     there are demo users alone
 */
@ConfigurationProperties("binglian.seeds")
record SeedSettings(
        @DefaultValue("true") boolean reference,
        @Nullable Boolean demo,
        @DefaultValue("true") boolean demoCases) {}
