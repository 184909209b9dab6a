package org.binglian.documents.files;

import org.binglian.documents.FileStore;

/** How large a file may be. */
public final class FileSize {

    private static final int MEBIBYTE = 1 << 20;

    private FileSize() {}

    /** @param size in bytes */
    public static void requireAcceptable(long size) {
        if (size <= 0) {
            throw FileFault.because("empty");
        }
        if (size > FileStore.MAX_SIZE) {
            throw FileFault.because("too-large", FileStore.MAX_SIZE / MEBIBYTE);
        }
    }
}
