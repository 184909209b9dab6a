package org.binglian.catalogue.attachment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.binglian.catalogue.AttachmentReading.ReadRow;
import org.binglian.catalogue.DraftView;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Online.Status;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.Step;
import org.jspecify.annotations.Nullable;

/** Merges what a sheet says of one item into its draft. */
final class ItemMerge {

    private final DraftView draft;
    private final ReadRow written;
    private final Problems problems;
    private final LineMerge lines;

    ItemMerge(DraftView draft, ReadRow written, InvolvedCodes codes, Problems problems) {
        this.draft = draft;
        this.written = written;
        this.problems = problems;
        this.lines = new LineMerge(draft, codes, problems);
    }

    Proposal merged() {
        written.lines().forEach(lines::take);
        lines.tellUnlisted(written.cells().name());
        tellOtherCut();
        Proposal present = draft.proposal();
        ItemGuide guide = ChangedGuide.of(
                present.guide(),
                lines.preconditions(),
                lines.materials(),
                steps(),
                online(present.guide().online(), written.online()));
        return new Proposal(guide, lines.notes(), written.remarks(), present.reason());
    }

    int linesUnderstood() {
        return lines.understood();
    }

    /** Today's steps without those to cancel; steps that the proposal has besides stay. */
    private List<Step> steps() {
        ItemGuide baseline = draft.baseline();
        KeptParts<Step> steps = new KeptParts<>(
                baseline == null ? List.of() : baseline.steps(),
                draft.proposal().guide().steps(),
                Step::name);
        List<String> cancelled =
                written.cancelledSteps().stream().map(SameText::of).toList();
        for (String name : List.copyOf(steps.ofToday())) {
            if (cancelled.contains(SameText.of(name))) {
                steps.cancel(name);
            } else {
                steps.keepAgain(name);
            }
        }
        List<String> known = steps.ofToday().stream().map(SameText::of).toList();
        written.cancelledSteps().stream()
                .filter(name -> !known.contains(SameText.of(name)))
                .forEach(name -> problems.add(written.cells().steps(), "attachment.step-unknown", name));
        return steps.all();
    }

    /** A date that the sheet does not tell is not lost. */
    private static Online online(Online present, @Nullable Online written) {
        if (written == null) {
            return present;
        }
        if (written.status() != present.status()) {
            return written;
        }
        return new Online(
                written.status(),
                Optional.ofNullable(written.since()).orElse(present.since()),
                written.status() == Status.PLANNED && written.reason() == null ? present.reason() : written.reason(),
                Optional.ofNullable(written.plannedOn()).orElse(present.plannedOn()));
    }

    /** The cut follows from the limits, which the sheet does not have. */
    private void tellOtherCut() {
        BigDecimal computed = draft.row().cutPercent();
        BigDecimal told = written.cutPercent();
        if (told != null && (computed == null || computed.compareTo(told) != 0)) {
            problems.add(
                    written.cells().cut(),
                    "attachment.cut-differs",
                    told.toPlainString(),
                    computed == null ? PrintedRow.NONE : computed.toPlainString());
        }
    }
}
