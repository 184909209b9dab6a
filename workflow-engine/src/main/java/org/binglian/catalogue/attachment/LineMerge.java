package org.binglian.catalogue.attachment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.binglian.catalogue.AttachmentLine;
import org.binglian.catalogue.AttachmentReading.ReadLine;
import org.binglian.catalogue.DraftView;
import org.binglian.catalogue.Involved;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.LineKind;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Opinion;
import org.binglian.catalogue.Precondition;
import org.binglian.catalogue.SettingLevel;
import org.jspecify.annotations.Nullable;

/** Merges the lines of a sheet into the preconditions and materials of a draft. */
final class LineMerge {

    private final KeptParts<Precondition> preconditions;
    private final KeptParts<MaterialRequirement> materials;
    private final Map<String, String> notes;
    private final LineMatching matching;
    private final InvolvedCodes codes;
    private final Problems problems;
    private int understood;

    LineMerge(DraftView draft, InvolvedCodes codes, Problems problems) {
        ItemGuide proposed = draft.proposal().guide();
        preconditions =
                new KeptParts<>(ofToday(draft, ItemGuide::preconditions), proposed.preconditions(), Precondition::code);
        materials = new KeptParts<>(
                ofToday(draft, ItemGuide::materials), proposed.materials(), MaterialRequirement::requirement);
        notes = new HashMap<>(draft.proposal().notes());
        matching = new LineMatching(draft.row().lines());
        this.codes = codes;
        this.problems = problems;
    }

    private static <T> List<T> ofToday(DraftView draft, Function<ItemGuide, List<T>> part) {
        return draft.baseline() == null ? List.of() : part.apply(draft.baseline());
    }

    void take(ReadLine written) {
        Optional<AttachmentLine> known = matching.take(written);
        if (known.isEmpty()) {
            unknown(written);
            return;
        }
        understood++;
        String key = known.get().key();
        if (written.opinion() == Opinion.CANCEL) {
            preconditions.cancel(key);
            materials.cancel(key);
        } else if (known.get().kind() == LineKind.PRECONDITION) {
            precondition(key, written);
        } else {
            material(key, written);
        }
        note(key, written);
    }

    private void precondition(String key, ReadLine written) {
        Precondition present = written.opinion() == null ? preconditions.kept(key) : preconditions.keepAgain(key);
        if (present == null) {
            return;
        }
        Involved involved = Involved.of(written.text()).involved();
        Precondition adjusted = new Precondition(
                key,
                present.text(),
                written.basis() == null ? present.basis() : written.basis(),
                present.level(),
                codes.of(involved.departments(), present.departments(), written.cell(), problems),
                involved.documents().isEmpty() ? present.documents() : involved.documents());
        preconditions.keep(key, adjusted);
        tellUnchanged(written, adjusted, preconditions.today(key));
    }

    private void material(String key, ReadLine written) {
        MaterialRequirement present = written.opinion() == null ? materials.kept(key) : materials.keepAgain(key);
        if (present == null) {
            return;
        }
        MaterialRequirement adjusted = new MaterialRequirement(
                present.requirement(),
                present.materialType(),
                present.title(),
                present.essential(),
                present.mayFollow(),
                present.copies(),
                present.source(),
                written.basis() == null ? present.basis() : written.basis(),
                present.note(),
                present.template(),
                present.sample());
        materials.keep(key, adjusted);
        tellUnchanged(written, adjusted, materials.today(key));
    }

    /** How something is to be adjusted is written in words at most, and to be done in the editor. */
    private void tellUnchanged(ReadLine written, Object adjusted, @Nullable Object today) {
        if (written.opinion() == Opinion.ADJUST && Objects.equals(adjusted, today)) {
            problems.add(written.cell(), "attachment.adjustment-missing", written.text());
        }
    }

    private void note(String key, ReadLine written) {
        if (written.note() != null) {
            notes.put(key, written.note());
        } else if (written.opinion() != null) {
            notes.remove(key);
        }
    }

    /** A material has a type, which no text tells; a precondition only has to be completed. */
    private void unknown(ReadLine written) {
        if (written.opinion() == Opinion.CANCEL) {
            problems.add(written.cell(), "attachment.line-unknown", written.text());
        } else if (written.kind() == LineKind.MATERIAL) {
            problems.add(written.cell(), "attachment.material-new", written.text());
        } else {
            understood++;
            String key = freeKey();
            Involved.Read read = Involved.of(written.text());
            preconditions.keep(
                    key,
                    new Precondition(
                            key,
                            read.text(),
                            written.basis(),
                            SettingLevel.PROVINCIAL,
                            codes.of(read.involved().departments(), List.of(), written.cell(), problems),
                            read.involved().documents()));
            note(key, written);
            problems.add(written.cell(), "attachment.precondition-added", written.text());
        }
    }

    private String freeKey() {
        int number = 1;
        while (preconditions.kept("p" + number) != null || preconditions.isTodays("p" + number)) {
            number++;
        }
        return "p" + number;
    }

    /** Lines that the proposal keeps and the sheet does not list. */
    void tellUnlisted(String cell) {
        matching.left().stream()
                .filter(line -> line.opinion() != Opinion.CANCEL)
                .forEach(line -> problems.add(cell, "attachment.line-not-listed", line.text()));
    }

    int understood() {
        return understood;
    }

    List<Precondition> preconditions() {
        return preconditions.all();
    }

    List<MaterialRequirement> materials() {
        return materials.all();
    }

    Map<String, String> notes() {
        return notes;
    }
}
