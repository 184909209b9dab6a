package org.binglian.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Noto Sans SC in the two weights that documents use. A file of 10 MB is parsed once a process. */
enum Typeface {
    REGULAR("Regular"),
    BOLD("Bold");

    /** 〓 marks in print that a character could not be set. */
    private static final int GETA = 0x3013;

    private static final Logger log = LoggerFactory.getLogger(Typeface.class);
    private static final Set<Integer> missing = ConcurrentHashMap.newKeySet();

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final HorizontalMetricsTable metrics;
    private final float unitsPerEm;

    Typeface(String weight) {
        font = parse("/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf");
        try {
            // Substitutions would set —— as one glyph, which copies as another character.
            font.setEnableGsub(false);
            glyphs = font.getUnicodeCmapLookup();
            metrics = font.getHorizontalMetrics();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of a character as a share of the type size. */
    float width(int character) {
        return metrics.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
    }

    float width(String text) {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += width(text.codePointAt(i));
        }
        return width;
    }

    /** The text as it can be set: invisible characters dropped, tabs as blanks, what the font lacks as 〓. */
    String settable(String text) {
        StringBuilder settable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\t' || Character.getType(character) == Character.SPACE_SEPARATOR) {
                settable.append(character == '\u3000' ? '\u3000' : ' ');
            } else if (!Character.isISOControl(character) && !invisible(character)) {
                settable.appendCodePoint(known(character));
            }
        });
        return settable.toString();
    }

    private int known(int character) {
        if (glyphs.getGlyphId(character) != 0) {
            return character;
        }
        if (missing.add(character)) {
            log.warn("No glyph for U+{}, set as 〓", Integer.toHexString(character));
        }
        return GETA;
    }

    private static boolean invisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** The typeface in a document, which will embed only the characters that it uses. */
    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    private static TrueTypeFont parse(String resource) {
        try (InputStream file = Typeface.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The build did not unpack " + resource);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
