package org.binglian.materials;

import java.io.InputStream;

/** A file with its bytes; whoever asked for it closes the stream. */
public record DocumentContent(DocumentInfo info, InputStream bytes) {}
