package org.binglian.catalogue.attachment;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binglian.catalogue.Opinion;
import org.jspecify.annotations.Nullable;

/** The department's opinion of a line: a word, and what it has to say to it. */
record OpinionText(Opinion opinion, @Nullable String note) {

    private static final Map<String, Opinion> WORDS = Map.of(
            "保留", Opinion.KEEP,
            "取消", Opinion.CANCEL,
            "删除", Opinion.CANCEL,
            "调整", Opinion.ADJUST,
            "修改", Opinion.ADJUST);
    private static final Pattern WRITTEN = Pattern.compile(
            "^(?:同意|建议|拟)?(?:继续|予以)?(保留|取消|删除|调整|修改)(?:$|[。．]?$|\\s*[：:，,；;。]\\s*|(?=[（(\\s]))(.*)$", Pattern.DOTALL);

    static String of(Opinion opinion, @Nullable String note) {
        return note == null || note.isBlank() ? opinion.title() : opinion.title() + "：" + note;
    }

    /** Nothing when the text does not begin with an opinion. */
    static Optional<OpinionText> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String note = written.group(2).strip();
        return Optional.of(new OpinionText(WORDS.get(written.group(1)), note.isEmpty() ? null : note));
    }
}
