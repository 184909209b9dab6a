package org.binglian.materials;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that an applicant handed in.
 *
 * @param mediaType found from the content
 * @param size in bytes
 */
public record DocumentInfo(UUID id, String fileName, String mediaType, long size, Instant uploadedAt) {}
