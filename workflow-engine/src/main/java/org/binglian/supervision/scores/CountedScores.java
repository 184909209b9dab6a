package org.binglian.supervision.scores;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Forbidden;
import org.binglian.identity.Role;
import org.binglian.supervision.Card;
import org.binglian.supervision.FindingKind;
import org.binglian.supervision.Scores;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CountedScores implements Scores {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ScoreSheet sheet;

    CountedScores(JdbcClient jdbc, Directory directory, ScoreSheet sheet) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.sheet = sheet;
    }

    @Override
    public Map<Card, Integer> weights() {
        Map<Card, Integer> weights = new EnumMap<>(Card.class);
        jdbc.sql("select card, points from supervision_weight").query(row -> {
            weights.put(Card.valueOf(row.getString("card")), row.getInt("points"));
        });
        return weights;
    }

    @Override
    public List<Score> month(Actor reader, String region, YearMonth month) {
        directory.region(region);
        List<DepartmentInfo> departments = directory.departments(region).stream()
                .filter(department -> mayRead(reader, department.code()))
                .toList();
        Map<String, List<Deduction>> deductions = deductions(month);
        return departments.stream()
                .map(department -> score(department, deductions.getOrDefault(department.code(), List.of())))
                .toList();
    }

    @Override
    public byte[] sheet(Actor reader, String region, YearMonth month) {
        return sheet.of(directory.region(region).name(), month, month(reader, region, month));
    }

    private static boolean mayRead(Actor reader, String department) {
        if (reader.has(Role.SUPERVISION) || reader.has(Role.REFORM_OFFICE)) {
            return true;
        }
        if (!reader.has(Role.DEPARTMENT_ADMIN) && !reader.has(Role.DECISION_MAKER)) {
            throw new Forbidden("supervision.not-for-role");
        }
        return reader.worksFor(department);
    }

    private static Score score(DepartmentInfo department, List<Deduction> deductions) {
        int lost = deductions.stream().mapToInt(Deduction::points).sum();
        return new Score(department.code(), Math.max(0, FULL - lost), deductions);
    }

    private Map<String, List<Deduction>> deductions(YearMonth month) {
        Map<String, List<Deduction>> all = new HashMap<>();
        jdbc.sql("""
                        select e.id, e.department, e.kind, e.card, coalesce(e.case_number, e.application_number) as number, w.points
                        from supervision_event e join supervision_weight w on w.card = e.card
                        where e.on_date between :first and :last and e.stands and w.points > 0 and e.department is not null
                        order by e.id""")
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query(row -> {
                    all.computeIfAbsent(row.getString("department"), department -> new ArrayList<>())
                            .add(new Deduction(
                                    row.getObject("id", UUID.class),
                                    FindingKind.valueOf(row.getString("kind")),
                                    Card.valueOf(row.getString("card")),
                                    row.getString("number"),
                                    row.getInt("points")));
                });
        return all;
    }
}
