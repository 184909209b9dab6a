package org.binglian.materials.decided;

import java.time.LocalDate;
import java.util.Set;

/** A document that was accepted in an earlier application, and where it went. */
record FiledBefore(
        String materialType, String application, Set<String> departments, LocalDate since, UploadedDocument document) {}
