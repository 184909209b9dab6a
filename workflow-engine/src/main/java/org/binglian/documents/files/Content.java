package org.binglian.documents.files;

import java.nio.file.Path;

/** Bytes that have arrived in a file of their own. */
record Content(Path file, String hash, long size) {}
