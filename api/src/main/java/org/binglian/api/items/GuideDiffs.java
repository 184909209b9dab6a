package org.binglian.api.items;

import java.util.List;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.catalogue.ChangeKind;
import org.binglian.catalogue.GuideChange;
import org.binglian.catalogue.GuideDiff;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.VersionChange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells what differs between two versions, with names in the place of codes and the parts of a guide in the reader's language. */
@Component
public class GuideDiffs {

    private final DepartmentNames names;
    private final MessageSource messages;

    GuideDiffs(DepartmentNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    /** @param change why the later one was made */
    record DiffResource(
            String code,
            String name,
            int from,
            int to,
            @Nullable VersionChange change,
            List<ChangeResource> changes) {}

    /**
     * @param fieldTitle what the part of the guide is called
     * @param line key of the line that both versions know it by
     */
    public record ChangeResource(
            String field,
            String fieldTitle,
            @Nullable String line,
            ChangeKind kind,
            @Nullable String before,
            @Nullable String after) {}

    DiffResource between(ItemGuide before, ItemGuide after) {
        return new DiffResource(
                after.code(), after.name(), before.version(), after.version(), after.change(), changes(before, after));
    }

    /** Empty when both say the same. */
    public List<ChangeResource> changes(ItemGuide before, ItemGuide after) {
        return GuideDiff.between(before, after, code -> named(after.department(), code)).stream()
                .map(this::titled)
                .toList();
    }

    private ChangeResource titled(GuideChange change) {
        String title = messages.getMessage("item.field." + change.field(), null, LocaleContextHolder.getLocale());
        return new ChangeResource(change.field(), title, change.line(), change.kind(), change.before(), change.after());
    }

    /** A code is a department's or, of the item's department, a division's. */
    private String named(String department, String code) {
        String name = names.of(code);
        return name.equals(code) ? names.division(department, code) : name;
    }
}
