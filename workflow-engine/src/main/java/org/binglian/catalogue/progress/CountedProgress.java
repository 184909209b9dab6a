package org.binglian.catalogue.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binglian.catalogue.ProgressBoard;
import org.binglian.catalogue.ProgressPoint;
import org.binglian.catalogue.SimplificationProgress;
import org.binglian.catalogue.SimplificationState;
import org.binglian.identity.Actor;
import org.binglian.identity.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CountedProgress implements SimplificationProgress {

    private final ProgressReader reader;
    private final Directory directory;
    private final BigDecimal target;
    private final Clock clock;

    CountedProgress(ProgressReader reader, Directory directory, ProgressSettings settings, Clock clock) {
        this.reader = reader;
        this.directory = directory;
        this.target = settings.targetCutPercent();
        this.clock = clock;
    }

    @Override
    public ProgressBoard board(Actor actor) {
        ProgressAccess.require(actor);
        List<Comparison> items = reader.comparisons().stream()
                .filter(item -> ProgressAccess.sees(actor, item.after().department()))
                .toList();
        Map<ProgressReader.Place, SimplificationState> states = reader.states();
        List<ProgressBoard.Row> rows =
                items.stream()
                        .collect(Collectors.groupingBy(item -> item.after().department()))
                        .entrySet()
                        .stream()
                        .map(department -> new DepartmentProgress(
                                directory.department(department.getKey()), department.getValue(), states))
                        .sorted(DepartmentProgress.ORDER)
                        .map(department -> department.row(target))
                        .toList();
        return new ProgressBoard(
                LocalDate.now(clock),
                target,
                rows,
                ProgressCount.of(items, target),
                rows.stream()
                        .filter(row -> !row.submitted())
                        .map(ProgressBoard.Row::department)
                        .toList());
    }

    @Override
    public List<ProgressPoint> trend(Actor actor) {
        ProgressAccess.require(actor);
        return Trend.of(
                reader.versions().stream()
                        .filter(guide -> ProgressAccess.sees(actor, guide.department()))
                        .toList(),
                LocalDate.now(clock));
    }

    @Override
    public byte[] sheet(ProgressBoard board) {
        return ProgressSheet.of(board);
    }
}
