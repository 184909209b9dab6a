package org.binglian.documents.files;

import java.nio.file.Path;

/** Looks for malicious content before a file is kept. */
@FunctionalInterface
interface VirusScanner {

    /**
     * @throws org.binglian.identity.Rejected when something was found; it is named
     * @throws org.binglian.identity.Unavailable when it cannot be told: what was not scanned is not kept
     */
    void requireClean(Path file);
}
