package org.binglian.catalogue.published;

/** What of an item topics are counted by; see {@link SearchText#topics}. */
record ItemTopicRow(String department, String themes, String lifeEvents) {}
