package org.binglian.catalogue.attachment;

import java.text.Normalizer;

/** Texts as they are compared: whoever types one again may space and punctuate it otherwise. */
final class SameText {

    private SameText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Punct}、。《》〈〉“”‘’·—…]", "");
    }
}
