package org.binglian.approval;

import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for; null means any.
 *
 * @param item code of the item
 * @param text part of an application or case number, of the item's or the applicant's name
 */
public record InboxFilter(
        InboxQueue queue,
        @Nullable Lamp lamp,
        @Nullable String item,
        @Nullable String text) {}
