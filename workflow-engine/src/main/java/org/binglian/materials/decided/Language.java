package org.binglian.materials.decided;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.binglian.licences.Standing;
import org.binglian.licences.TrustLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The two languages in which decisions are explained. */
enum Language {
    CHINESE("explanation", "yyyy年M月d日", "有效期至%s", "长期有效", "信任等级%s", "您上传的文件与上次提交的文件相同，"),
    ENGLISH(
            "explanationEn",
            "yyyy-MM-dd",
            "valid until %s",
            "does not expire",
            "trust level %s",
            "The file you uploaded is the same as last time. ");

    private final String column;
    private final DateTimeFormatter day;
    private final String until;
    private final String forever;
    private final String trust;
    private final String sameAsBefore;

    Language(String column, String day, String until, String forever, String trust, String sameAsBefore) {
        this.column = column;
        this.day = DateTimeFormatter.ofPattern(day, Locale.ROOT);
        this.until = until;
        this.forever = forever;
        this.trust = trust;
        this.sameAsBefore = sameAsBefore;
    }

    /** Chinese unless a request asks for English; the machine's own language is nobody's wish. */
    static Language ofReader() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        boolean english = locale != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? ENGLISH : CHINESE;
    }

    /** The output of the decision tables that is in this language. */
    String column() {
        return column;
    }

    String day(LocalDate date) {
        return date.format(day);
    }

    String validity(@Nullable LocalDate lastDay) {
        return lastDay == null ? forever : until.formatted(day(lastDay));
    }

    String trust(TrustLevel level) {
        return trust.formatted(level);
    }

    /** 《甲》《乙》, as Chinese texts name several documents. */
    String titles(List<String> titles) {
        return titles.stream()
                .map(title -> title.startsWith("《") ? title : "《" + title + "》")
                .collect(Collectors.joining(this == CHINESE ? "" : ", "));
    }

    String sameAsBefore() {
        return sameAsBefore;
    }

    String standing(Standing standing) {
        return switch (standing) {
            case VALID -> this == CHINESE ? "有效" : "valid";
            case NOT_YET -> this == CHINESE ? "尚未生效" : "not valid yet";
            case SUSPENDED -> this == CHINESE ? "已暂停使用" : "suspended";
            case REVOKED -> this == CHINESE ? "已被撤销" : "revoked";
            case REPLACED -> this == CHINESE ? "已换发新证" : "replaced by a new one";
            case EXPIRED -> this == CHINESE ? "已过有效期" : "expired";
        };
    }
}
