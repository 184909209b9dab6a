package org.binglian.api.supervision;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.Download;
import org.binglian.identity.Actor;
import org.binglian.supervision.Card;
import org.binglian.supervision.Scores;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly scores of the departments, explained line by line. */
@RestController
@RequestMapping("/api/v1/supervision/scores")
class ScoreController {

    private static final String PROVINCE = "330000";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Scores scores;
    private final DepartmentNames names;

    ScoreController(Scores scores, DepartmentNames names) {
        this.scores = scores;
        this.names = names;
    }

    record DepartmentScore(String department, String departmentName, int score, List<Scores.Deduction> deductions) {}

    /** @param weights the points that each card costs */
    record MonthlyScores(String month, String region, Map<Card, Integer> weights, List<DepartmentScore> rows) {}

    /** @param month such as 2016-09 */
    @GetMapping("/{month}")
    MonthlyScores month(@PathVariable String month, @RequestParam(defaultValue = PROVINCE) String region, Actor actor) {
        YearMonth asked = Objects.requireNonNull(FindingController.month(month));
        return new MonthlyScores(
                asked.toString(),
                region,
                scores.weights(),
                scores.month(actor, region, asked).stream()
                        .map(score -> new DepartmentScore(
                                score.department(), names.of(score.department()), score.score(), score.deductions()))
                        .toList());
    }

    @GetMapping(path = "/{month}.xlsx", produces = XLSX)
    ResponseEntity<byte[]> sheet(
            @PathVariable String month, @RequestParam(defaultValue = PROVINCE) String region, Actor actor) {
        YearMonth asked = Objects.requireNonNull(FindingController.month(month));
        return Download.made("电子监察月度评分表-" + asked + ".xlsx", XLSX, scores.sheet(actor, region, asked));
    }
}
