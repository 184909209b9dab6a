package org.binglian.ledger.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Actor;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Fault;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.identity.RegionInfo;
import org.binglian.identity.Rejected;
import org.binglian.ledger.LedgerCase;
import org.binglian.ledger.LedgerFigure;
import org.binglian.ledger.LedgerFigures;
import org.binglian.ledger.LedgerRow;
import org.binglian.ledger.LedgerState;
import org.binglian.ledger.Ledgers;
import org.binglian.ledger.MonthlyLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ledgers counted from the facts whenever they are asked for. */
@Service
@Transactional(readOnly = true)
class CountedLedgers implements Ledgers {

    private final Directory directory;
    private final Catalogue catalogue;
    private final MonthlyCounts counts;
    private final FigureCases cases;

    CountedLedgers(Directory directory, Catalogue catalogue, MonthlyCounts counts, FigureCases cases) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.counts = counts;
        this.cases = cases;
    }

    @Override
    public MonthlyLedger month(Actor by, String region, YearMonth month) {
        LedgerAccess.toFigures(by);
        RegionInfo known = region(region);
        Map<String, DepartmentCounts> counted = counts.of(region, month);
        List<DepartmentInfo> departments = directory.departments(region);
        List<LedgerRow> rows = departments.stream()
                .map(department -> row(department, month, of(counted, department)))
                .toList();
        LedgerFigures total = departments.stream()
                .map(department -> of(counted, department))
                .reduce(DepartmentCounts.NONE, DepartmentCounts::plus)
                .figures();
        return new MonthlyLedger(month, known, LedgerState.DRAFT, rows, total);
    }

    @Override
    public Page<LedgerCase> cases(
            Actor by, YearMonth month, String department, LedgerFigure figure, @Nullable Position after, int limit) {
        LedgerAccess.toCases(by, department);
        return cases.page(directory.department(department), month, figure, after, limit);
    }

    private static DepartmentCounts of(Map<String, DepartmentCounts> counted, DepartmentInfo department) {
        return counted.getOrDefault(department.code(), DepartmentCounts.NONE);
    }

    private LedgerRow row(DepartmentInfo department, YearMonth month, DepartmentCounts counts) {
        List<String> newlyOnline = catalogue.newlyOnline(department.code(), month).stream()
                .map(ItemGuide::name)
                .toList();
        return new LedgerRow(department, counts.figures(), newlyOnline, "", LedgerState.DRAFT);
    }

    private RegionInfo region(String code) {
        return directory.regions().stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Rejected(new Fault("/region", "ledger.region-unknown", code)));
    }
}
