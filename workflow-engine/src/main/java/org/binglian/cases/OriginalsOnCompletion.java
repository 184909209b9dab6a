package org.binglian.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Conflict;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.Originals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Originals at the hand-over (信任在先、办结核验): the applicant comes once, to collect the reply, and every original that an approved case
 * asks for is seen then. Whoever gets the reply by courier or online does not come, so that nothing is asked for and what was uploaded
 * goes on being trusted as it was.
 *
 * <p>An original that does not agree stops the hand-over and nothing else: an approval can only be taken back by the department that gave
 * it, after it has heard the applicant (licence law, articles 7 and 69), and never by a window. So the reply stays where it is, the
 * applicant is told in writing, and whoever decides in each department concerned gets the case to check: the approval is upheld, and the
 * reply can be collected without showing that original again, or it is revoked and the reply collected with that decision.
 */
@Component
@Clause({"1c", "2.3.2b"})
class OriginalsOnCompletion {

    private final Composer composer;
    private final Originals originals;
    private final OriginalRecords records;
    private final ReplyNotices notices;
    private final CaseJournal journal;
    private final ApplicationEventPublisher events;
    private final Today today;

    OriginalsOnCompletion(
            Composer composer,
            Originals originals,
            OriginalRecords records,
            ReplyNotices notices,
            CaseJournal journal,
            ApplicationEventPublisher events,
            Today today) {
        this.composer = composer;
        this.originals = originals;
        this.records = records;
        this.notices = notices;
        this.journal = journal;
        this.events = events;
        this.today = today;
    }

    /** Each material once, while an approved case rests on it whose department has not looked into it already. */
    List<MaterialLine> toBeSeen(Application application, List<OriginalDoubt> doubts) {
        if (application.delivery().method() != DeliveryMethod.WINDOW) {
            return List.of();
        }
        return originals.toBeSeen(context(application)).stream()
                .filter(line -> line.document() != null
                        && !concerned(application, line, doubts).isEmpty())
                .toList();
    }

    private MaterialContext context(Application application) {
        return composer.filedMaterials(application, application.cases());
    }

    private static List<ApprovalCase> concerned(
            Application application, MaterialLine line, List<OriginalDoubt> doubts) {
        return application.cases().stream()
                .filter(c -> c.state() == CaseState.APPROVED && line.items().contains(c.item()))
                .filter(c -> doubts.stream()
                        .noneMatch(doubt ->
                                doubt.about(c.id()) && doubt.requirement().equals(line.requirement())))
                .toList();
    }

    /**
     * Keeps what the officer found.
     *
     * @return false when an original does not agree, so that the reply must not be handed over; saying the same once more changes nothing
     * @throws Rejected with every fault of the list at once, and when the applicant had to come again and nobody says why
     * @throws Conflict while a department looks into what was found before
     */
    boolean agree(Application application, HandOver how, Actor by) {
        boolean window = application.delivery().method() == DeliveryMethod.WINDOW;
        List<OriginalDoubt> doubts = window ? records.doubts(application.id()) : List.of();
        List<OriginalDoubt> open = doubts.stream().filter(OriginalDoubt::open).toList();
        if (!open.isEmpty()) {
            if (repeats(how, open)) {
                return false;
            }
            throw new Conflict("application.originals-in-check", Set.of(), titles(open));
        }
        List<MaterialLine> lines = toBeSeen(application, doubts);
        List<OriginalJudged> judged = how.originals() == null ? allAgree(lines) : how.originals();
        requireWhole(lines, judged, !doubts.isEmpty() && how.commentText().isEmpty());
        if (!doubts.isEmpty()) {
            events.publishEvent(new SecondVisit(application.id(), by, today.now(), how.commentText()));
        }
        List<OriginalRecord> found = record(application, lines, judged, how.originals() != null, by);
        return raiseAndDoubt(application, lines, found, doubts, by);
    }

    private static boolean repeats(HandOver how, List<OriginalDoubt> open) {
        Set<List<String>> said = how.originals() == null
                ? Set.of()
                : how.originals().stream()
                        .filter(judged -> !judged.agrees())
                        .map(judged -> List.of(judged.requirement(), judged.remarkText()))
                        .collect(Collectors.toSet());
        Set<List<String>> doubted = open.stream()
                .map(doubt -> List.of(doubt.requirement(), doubt.remark()))
                .collect(Collectors.toSet());
        return said.equals(doubted);
    }

    private static String titles(List<OriginalDoubt> doubts) {
        return doubts.stream().map(OriginalDoubt::title).distinct().collect(Collectors.joining("、"));
    }

    private static List<OriginalJudged> allAgree(List<MaterialLine> lines) {
        return lines.stream()
                .map(line -> new OriginalJudged(line.requirement(), true, null))
                .toList();
    }

    private static void requireWhole(List<MaterialLine> lines, List<OriginalJudged> judged, boolean unexplained) {
        List<Fault> faults = new ArrayList<>();
        Map<String, MaterialLine> byRequirement = byRequirement(lines);
        Set<String> named = new HashSet<>();
        for (int i = 0; i < judged.size(); i++) {
            OriginalJudged one = judged.get(i);
            MaterialLine line = byRequirement.get(one.requirement());
            if (line == null) {
                faults.add(new Fault("/originals/" + i + "/requirement", "originals.unknown", one.requirement()));
            } else if (!named.add(one.requirement())) {
                faults.add(new Fault("/originals/" + i + "/requirement", "originals.twice", line.title()));
            }
            if (!one.agrees() && one.remarkText().isEmpty()) {
                faults.add(new Fault(
                        "/originals/" + i + "/remark",
                        "originals.unexplained",
                        line == null ? one.requirement() : line.title()));
            }
        }
        lines.stream()
                .filter(line -> !named.contains(line.requirement()))
                .map(line -> new Fault("/originals", "originals.missing", line.title()))
                .forEach(faults::add);
        if (unexplained) {
            faults.add(new Fault("/comment", "originals.second-visit"));
        }
        Rejected.ifAny(faults);
    }

    private static Map<String, MaterialLine> byRequirement(List<MaterialLine> lines) {
        return lines.stream().collect(Collectors.toMap(MaterialLine::requirement, Function.identity()));
    }

    private List<OriginalRecord> record(
            Application application, List<MaterialLine> lines, List<OriginalJudged> judged, boolean listed, Actor by) {
        Map<String, MaterialLine> byRequirement = byRequirement(lines);
        List<OriginalRecord> found = judged.stream()
                .map(one -> new OriginalRecord(
                        application.id(), byRequirement.get(one.requirement()), one, listed, by, today.now()))
                .toList();
        found.forEach(records::add);
        return found;
    }

    /** What agrees was seen and counts as seen, whatever becomes of the rest. */
    private boolean raiseAndDoubt(
            Application application,
            List<MaterialLine> lines,
            List<OriginalRecord> found,
            List<OriginalDoubt> earlier,
            Actor by) {
        List<OriginalRecord> seen =
                found.stream().filter(OriginalRecord::agrees).toList();
        if (!seen.isEmpty()) {
            originals.seen(
                    context(application),
                    seen.stream().map(OriginalRecord::requirement).toList(),
                    by);
            events.publishEvent(new OriginalsSeen(
                    application.id(),
                    by,
                    today.now(),
                    seen.stream().map(OriginalRecord::title).toList(),
                    seen.get(0).listed()));
        }
        List<OriginalRecord> differing =
                found.stream().filter(one -> !one.agrees()).toList();
        if (differing.isEmpty()) {
            return true;
        }
        doubt(application, byRequirement(lines), differing, earlier, by);
        return false;
    }

    private void doubt(
            Application application,
            Map<String, MaterialLine> lines,
            List<OriginalRecord> differing,
            List<OriginalDoubt> earlier,
            Actor by) {
        application.cameInVain();
        Map<OriginalRecord, List<ApprovalCase>> concerned = differing.stream()
                .collect(Collectors.toMap(
                        Function.identity(), one -> concerned(application, lines.get(one.requirement()), earlier)));
        notices.originalsDiffer(application, differing, concerned);
        for (ApprovalCase c : application.cases()) {
            List<OriginalRecord> own = differing.stream()
                    .filter(one -> concerned.get(one).contains(c))
                    .toList();
            if (!own.isEmpty()) {
                own.forEach(one -> records.add(new OriginalDoubt(c, one)));
                List<OriginalDisagreed.Difference> differences = own.stream()
                        .map(one -> new OriginalDisagreed.Difference(
                                one.requirement(), one.title(), String.valueOf(one.remark())))
                        .toList();
                journal.tell(
                        application,
                        c,
                        by,
                        (snapshot, who, at) -> new OriginalDisagreed(snapshot, who, at, differences));
            }
        }
    }
}
