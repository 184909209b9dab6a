package org.binglian.documents.files;

import java.text.Normalizer;

/** Checks the names of files; they are shown and offered for download, never used as paths. */
public final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** The name in Unicode's composed form without blanks around it; refuses what is a path or hides what it is. */
    public static String checked(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw FileFault.because("name-missing");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw FileFault.because("name-too-long", LONGEST);
        }
        if (name.codePoints().anyMatch(FileName::forbidden)) {
            throw FileFault.because("name-not-allowed");
        }
        return name;
    }

    /** Path separators, characters no file system takes, control characters and marks that reverse the reading. */
    private static boolean forbidden(int character) {
        int type = Character.getType(character);
        return "/\\:*?\"<>|".indexOf(character) >= 0
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
