package org.binglian.documents;

import java.util.UUID;

/**
 * A file that was accepted. Its bytes are in the file store under their hash; this record is the caller's to keep.
 *
 * @param id new for every time something is stored, also when the same bytes come twice
 * @param hash SHA-256 of the bytes in lower-case hexadecimal
 * @param fileName the name it came with, ending as its type demands
 * @param mediaType found from the content, never from the name
 * @param size in bytes
 */
public record StoredFile(UUID id, String hash, String fileName, String mediaType, long size) {}
