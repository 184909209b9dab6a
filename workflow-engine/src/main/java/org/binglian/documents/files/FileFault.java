package org.binglian.documents.files;

import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;

/** Refusals of a file, in the words of {@code messages/documents.properties}. */
public final class FileFault {

    private FileFault() {}

    public static Rejected because(String code, Object... args) {
        return new Rejected(new Fault("/file", "document." + code, args));
    }
}
