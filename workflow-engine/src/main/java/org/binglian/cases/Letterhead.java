package org.binglian.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.binglian.documents.Block;
import org.binglian.documents.InstrumentContent;
import org.binglian.documents.InstrumentInfo;
import org.binglian.documents.InstrumentKind;
import org.binglian.documents.Instruments;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues instruments in the name of a department: that of the case, or for the whole application the lead department's. */
@Component
class Letterhead {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final Instruments instruments;
    private final Directory directory;
    private final Today today;

    Letterhead(Instruments instruments, Directory directory, Today today) {
        this.instruments = instruments;
        this.directory = directory;
        this.today = today;
    }

    InstrumentInfo issue(InstrumentKind kind, Application application, List<Block> blocks) {
        return issue(kind, application, null, leadOf(application), blocks);
    }

    InstrumentInfo issue(InstrumentKind kind, CaseInHand inHand, List<Block> blocks) {
        ApprovalCase c = inHand.approvalCase();
        return issue(kind, inHand.application(), c, directory.department(c.department()), blocks);
    }

    /** From the applicant to the department, in whose series it is numbered. */
    InstrumentInfo commitment(CaseInHand inHand, List<Block> blocks) {
        ApprovalCase c = inHand.approvalCase();
        DepartmentInfo receiver = directory.department(c.department());
        InstrumentContent content = new InstrumentContent(
                InstrumentKind.COMMITMENT.title(),
                receiver.name(),
                blocks,
                inHand.application().applicant().name(),
                today.date(),
                null);
        return instruments.issue(
                InstrumentKind.COMMITMENT,
                inHand.application().id(),
                c.id(),
                receiver.code(),
                receiver.shortName(),
                content);
    }

    private InstrumentInfo issue(
            InstrumentKind kind,
            Application application,
            @Nullable ApprovalCase c,
            DepartmentInfo issuer,
            List<Block> blocks) {
        InstrumentContent content = new InstrumentContent(
                kind.title(), application.applicant().name(), blocks, issuer.name(), today.date(), null);
        return instruments.issue(
                kind, application.id(), c == null ? null : c.id(), issuer.code(), issuer.shortName(), content);
    }

    private DepartmentInfo leadOf(Application application) {
        return directory.department(Objects.requireNonNull(application.leadDepartment(), "never filed"));
    }

    String departmentName(ApprovalCase c) {
        return directory.department(c.department()).name();
    }

    /** A due date; one that rests on a year that is not announced yet says so. */
    static String due(LocalDate on, boolean provisional) {
        return provisional ? date(on) + "（暂定）" : date(on);
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "—" : DATE.format(date);
    }
}
