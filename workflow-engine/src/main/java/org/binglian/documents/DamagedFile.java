package org.binglian.documents;

import org.jspecify.annotations.Nullable;

/** A file that was kept is gone or is no longer what was kept; it is never given out. Somebody has to bring it back from a back-up. */
public final class DamagedFile extends RuntimeException {

    private DamagedFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public static DamagedFile missing(String hash) {
        return new DamagedFile("The content " + hash + " is missing in the file store", null);
    }

    /** @param cause why it cannot even be read, such as a failed decryption */
    public static DamagedFile altered(String hash, @Nullable Throwable cause) {
        return new DamagedFile("The content " + hash + " in the file store is not what was kept", cause);
    }
}
