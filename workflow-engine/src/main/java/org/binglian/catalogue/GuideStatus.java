package org.binglian.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the department has confirmed the limits and material lists of a guide through Attachments 1 and 2. */
public enum GuideStatus {
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("to-confirm")
    TO_CONFIRM
}
