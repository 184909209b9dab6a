package org.binglian.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a guide. Lines of lists are matched by their keys and not by their places, so a line that only
 * moved is no change. The number, the effective date and the reason of a version are what it is, not what it says: they are left out.
 */
public final class GuideDiff {

    private final ItemGuide before;
    private final ItemGuide after;
    private final GuideTexts texts;
    private final List<GuideChange> changes = new ArrayList<>();

    private GuideDiff(ItemGuide before, ItemGuide after, UnaryOperator<String> name) {
        this.before = before;
        this.after = after;
        this.texts = new GuideTexts(name);
    }

    /** In the order of a guide's parts, departments and divisions by their codes; empty when both say the same. */
    public static List<GuideChange> between(ItemGuide before, ItemGuide after) {
        return between(before, after, UnaryOperator.identity());
    }

    /** @param name from the code of a department or a division to its name */
    public static List<GuideChange> between(ItemGuide before, ItemGuide after, UnaryOperator<String> name) {
        GuideDiff diff = new GuideDiff(before, after, name);
        diff.whatItIs();
        diff.whatIsAsked();
        diff.howItGoes();
        diff.whatElseIsTold();
        return List.copyOf(diff.changes);
    }

    private void whatItIs() {
        text("name", null, ItemGuide::name);
        text("kind", null, guide -> texts.kind(guide.kind()));
        text("department", null, guide -> texts.name(guide.department()));
        text("handlingLevel", null, ItemGuide::handlingLevel);
        text("status", null, guide -> texts.status(guide.status()));
        texts("conditions", ItemGuide::conditions);
    }

    private void whatIsAsked() {
        lines("materials", ItemGuide::materials, MaterialRequirement::requirement, texts::material);
        lines("preconditions", ItemGuide::preconditions, Precondition::code, texts::precondition);
    }

    private void howItGoes() {
        lines("steps", ItemGuide::steps, step -> "step:" + step.name(), texts::step);
        unkeyed("specialProcedures", ItemGuide::specialProcedures, texts::procedure);
        unkeyed("intermediaryServices", ItemGuide::intermediaryServices, texts::intermediary);
        text("statutoryLimitDays", "limit", guide -> texts.workingDays(guide.statutoryLimitDays()));
        text("promisedLimitDays", "limit", guide -> texts.workingDays(guide.promisedLimitDays()));
        text("limitBasis", "limit", ItemGuide::limitBasis);
        text("visits", "visits", guide -> guide.visits() + " 次");
        text("online", "online", guide -> texts.online(guide.online()));
        text("commitmentAllowed", null, guide -> guide.commitmentAllowed() ? "是" : "否");
        text("commitment", null, guide -> texts.commitment(guide.commitment()));
        texts("divisions", guide -> guide.divisions().stream().map(texts::name).toList());
    }

    private void whatElseIsTold() {
        text("fees", null, ItemGuide::fees);
        unkeyed("results", ItemGuide::results, Result::title);
        texts("legalBases", ItemGuide::legalBases);
        text("contact", null, guide -> texts.contact(guide.contact()));
        unkeyed("faq", ItemGuide::faq, texts::answer);
        text("form", null, ItemGuide::form);
        texts("themes", ItemGuide::themes);
        texts("lifeEvents", ItemGuide::lifeEvents);
    }

    private void text(String field, @Nullable String line, Function<ItemGuide, @Nullable String> read) {
        compare(field, line, read.apply(before), read.apply(after));
    }

    private void texts(String field, Function<ItemGuide, List<String>> read) {
        unkeyed(field, read, Function.identity());
    }

    private <T> void lines(
            String field, Function<ItemGuide, List<T>> read, Function<T, String> key, Function<T, String> text) {
        Map<String, String> old = keyed(read.apply(before), key, text);
        Map<String, String> now = keyed(read.apply(after), key, text);
        old.forEach((line, was) -> compare(field, line, was, now.get(line)));
        now.forEach((line, is) -> {
            if (!old.containsKey(line)) {
                compare(field, line, null, is);
            }
        });
    }

    private <T> void unkeyed(String field, Function<ItemGuide, List<T>> read, Function<T, String> text) {
        List<String> old = read.apply(before).stream().map(text).toList();
        List<String> now = read.apply(after).stream().map(text).toList();
        old.stream().filter(was -> !now.contains(was)).forEach(was -> compare(field, null, was, null));
        now.stream().filter(is -> !old.contains(is)).forEach(is -> compare(field, null, null, is));
    }

    /** A draft may name a key twice, which the publishing rules tell; the first one stands here. */
    private static <T> Map<String, String> keyed(List<T> lines, Function<T, String> key, Function<T, String> text) {
        Map<String, String> keyed = new LinkedHashMap<>();
        lines.forEach(line -> keyed.putIfAbsent(key.apply(line), text.apply(line)));
        return keyed;
    }

    private void compare(String field, @Nullable String line, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            ChangeKind kind = was == null ? ChangeKind.ADDED : is == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
            changes.add(new GuideChange(field, line, kind, was, is));
        }
    }
}
