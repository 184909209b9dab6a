package org.binglian.cases;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.binglian.catalogue.ItemGuide;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.InstrumentKind;
import org.binglian.forms.FieldOrigin;
import org.binglian.materials.MaterialLine;
import org.jspecify.annotations.Nullable;

/**
 * What one reader may see of one application.
 *
 * @param owner the reader filed it
 * @param whole all of it rather than one department's part; always so for the owner
 * @param overseen its progress in all departments, but nothing of what the applicant handed in
 * @param own the cases that the reader's department handles
 */
record Insight(
        Application application,
        List<ApprovalCase> cases,
        boolean owner,
        boolean whole,
        boolean overseen,
        Set<ApprovalCase> own) {

    /** They carry the query code and what other departments ask for. */
    private static final Set<InstrumentKind> FOR_THE_APPLICANT =
            EnumSet.of(InstrumentKind.RECEIPT, InstrumentKind.CORRECTION_NOTICE);

    boolean any() {
        return owner || (application.state() != ApplicationState.DRAFT && (whole || overseen || !own.isEmpty()));
    }

    boolean sees(ApprovalCase c) {
        return whole || overseen || own.contains(c);
    }

    boolean sees(MaterialLine line) {
        return whole || concernsOwn(line.items());
    }

    private boolean concernsOwn(Collection<String> items) {
        return own.stream().map(ApprovalCase::item).anyMatch(items::contains);
    }

    boolean sees(InstrumentInfo instrument) {
        if (instrument.caseId() == null) {
            return whole || !FOR_THE_APPLICANT.contains(instrument.kind());
        }
        return cases.stream().anyMatch(c -> c.id().equals(instrument.caseId()) && sees(c));
    }

    /** What a division said is for those who decide, not for the applicant and other departments. */
    boolean sees(TimelineEntry entry) {
        return !entry.internal()
                || (!owner && (whole || overseen))
                || own.stream().anyMatch(c -> c.id().equals(entry.caseId()));
    }

    /** Of the form what the own items ask for. */
    Predicate<String> fields(Contents contents) {
        if (whole) {
            return field -> true;
        }
        Set<String> forms = contents.items().stream()
                .filter(guide -> concernsOwn(Set.of(guide.code())))
                .map(ItemGuide::form)
                .collect(Collectors.toSet());
        return contents.form().fields().stream()
                .filter(field -> field.forms().stream().anyMatch(forms::contains))
                .map(FieldOrigin::field)
                .collect(Collectors.toSet())::contains;
    }

    /** @param deciding names of the answers that decide whether an item applies, by item */
    Map<String, Object> answers(Map<String, String> deciding) {
        Set<String> concerning = own.stream().map(c -> deciding.get(c.item())).collect(Collectors.toSet());
        return whole ? application.answers() : only(application.answers(), concerning::contains);
    }

    static Map<String, Object> only(Map<String, Object> all, Predicate<String> names) {
        return all.entrySet().stream()
                .filter(entry -> names.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** @return null when nothing of it concerns the reader */
    @Nullable Corrections part(Corrections all, Set<String> requirements, Predicate<String> fields) {
        List<CorrectionItem> items = all.items().stream()
                .filter(item -> item.field() == null
                        ? requirements.contains(item.requirement())
                        : item.field().isEmpty() || fields.test(item.field()))
                .toList();
        return items.isEmpty()
                ? null
                : new Corrections(all.round(), all.comment(), all.requestedAt(), all.answeredAt(), items);
    }
}
