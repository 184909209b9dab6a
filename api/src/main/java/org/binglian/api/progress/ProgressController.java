package org.binglian.api.progress;

import java.util.List;
import org.binglian.api.http.Download;
import org.binglian.catalogue.ProgressBoard;
import org.binglian.catalogue.ProgressPoint;
import org.binglian.catalogue.SimplificationProgress;
import org.binglian.identity.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The progress of all departments for the reform office and supervision, of the own one for a department's administrator. */
@RestController
class ProgressController {

    private static final String PATH = "/api/v1/simplification-progress";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SimplificationProgress progress;

    ProgressController(SimplificationProgress progress) {
        this.progress = progress;
    }

    /** @param points one for each day on which versions took effect, oldest first */
    record TrendResource(List<ProgressPoint> points) {}

    @GetMapping(PATH)
    BoardResource board(Actor actor) {
        return BoardResource.of(progress.board(actor));
    }

    @GetMapping(path = PATH + ".xlsx", produces = XLSX)
    ResponseEntity<byte[]> sheet(Actor actor) {
        ProgressBoard board = progress.board(actor);
        return Download.made("审批事项简化优化进展-" + board.on() + ".xlsx", XLSX, progress.sheet(board));
    }

    @GetMapping(PATH + "/trend")
    TrendResource trend(Actor actor) {
        return new TrendResource(progress.trend(actor));
    }
}
