package org.binglian.catalogue;

import java.util.UUID;

/**
 * A file that goes with a guide: an empty form to fill in, or a filled example. Its bytes are in the file store.
 *
 * @param id of the stored file
 * @param size in bytes
 */
public record GuideFile(UUID id, String fileName, String mediaType, long size) {}
