package org.binglian.api.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.binglian.api.harness.MovableClock;
import org.binglian.cases.OpenedApplication;

/**
 * What happens in May 2018, in departments and a month that no other test works in. Working days, with 28 April made up for Labour Day (29 April to 1 May off):
 *
 * <pre>
 * April  26 27 28          May  2 3 4 | 7 8 9 10 11 | 14 15 16 17 18 | 21 22 23 24 25 | 28 29 30 31          June  1 | 4 5
 *
 * case       limit  channel  accepted  ended                 days that count
 * WJW-01 a   12     ONLINE   04-27     05-08 approved        28 2 3 4 7 8                                6
 * WJW-01 b   12     WINDOW   05-03     05-10 approved        4 7 8 9 10                                  5
 * WJW-01 c   12     ONLINE   05-04     05-14 refused         7 8 9 10 11 14                              6
 * RFB-01 a   10     ONLINE   05-03     05-21 approved        4 7 8 9 10 11 14 15 16 17 18 21            12, overdue
 * RFB-01 b   10     ONLINE   -         05-09 withdrawn       before acceptance: in no figure
 * RFB-01 c   10     ONLINE   05-09     05-11 withdrawn       10 11                                       2
 * LYT-01     12     ONLINE   05-03     05-24 approved        4 7 | 8 9 10 11 14 suspended | 15 16 17 18 21 22 23 24   10
 * QXJ-01     15     ONLINE   05-21     05-30 approved        22 23 24 25 28 29 30                        7
 * ZJJ-01     15     ONLINE   05-21     06-05 approved        22 23 24 25 28 29 30 31 1 4 5              11
 * </pre>
 */
final class MayAtTheOffice {

    private final Office office;
    private final MovableClock clock;
    private final Function<String, OpenedApplication> window;

    /** @param window opens a draft of an item for applicant2, who has come to a window: there is no request for that yet */
    MayAtTheOffice(Office office, MovableClock clock, Function<String, OpenedApplication> window) {
        this.office = office;
        this.clock = clock;
        this.window = window;
    }

    void goesBy() {
        on(4, 26);
        Filed hygieneA = filed("WJW-01");
        on(4, 27);
        office.accept(hygieneA);

        on(5, 3);
        Filed hygieneB = filedAtTheWindow("WJW-01");
        Filed shelterA = filed("RFB-01");
        Filed forest = filed("LYT-01");
        List.of(hygieneB, shelterA, forest).forEach(office::accept);
        on(5, 4);
        Filed hygieneC = filed("WJW-01");
        office.accept(hygieneC);

        on(5, 7);
        String forestCase =
                "/api/v1/cases/" + forest.caseOf("LYT-01").path("id").asString();
        office.as("decider-lyt")
                .post(
                        forestCase + "/suspension",
                        Map.of("procedure", "EXPERT_REVIEW", "reason", "组织专家现场查验", "expectedDays", 5))
                .expect(201);
        on(5, 8);
        decide("wjw", hygieneA, "APPROVE");
        Filed shelterB = filed("RFB-01");
        on(5, 9);
        withdraw(shelterB);
        Filed shelterC = filed("RFB-01");
        office.accept(shelterC);
        on(5, 10);
        decide("wjw", hygieneB, "APPROVE");
        on(5, 11);
        withdraw(shelterC);
        on(5, 14);
        decide("wjw", hygieneC, "REFUSE");
        office.as("decider-lyt").delete(forestCase + "/suspension").expect(200);

        on(5, 21);
        decide("rfb", shelterA, "APPROVE");
        Filed testing = Filed.submitted(
                office.as("applicant2"),
                Map.of(
                        "jointService",
                        "inspection-body",
                        "answers",
                        Map.of(
                                "constructionTesting", false,
                                "farmProduceTesting", false,
                                "highwayWaterwayTesting", false,
                                "waterProjectTesting", false,
                                "lightningProtectionTesting", true,
                                "foodTesting", false)));
        office.accept(testing);
        on(5, 24);
        decide("lyt", forest, "APPROVE");
        on(5, 30);
        decide("qxj", testing, "APPROVE");
        on(6, 5);
        decide("zjj", testing, "APPROVE");
    }

    private void on(int month, int day) {
        clock.set(LocalDate.of(2018, month, day));
    }

    private Filed filed(String item) {
        return Filed.submitted(office.as("applicant2"), Map.of("item", item));
    }

    private Filed filedAtTheWindow(String item) {
        Filed filed = Filed.readyToSubmit(office.as("applicant2"), window.apply(item));
        filed.submit().expect(200);
        return filed;
    }

    private void decide(String department, Filed filed, String action) {
        office.pass(department, filed);
        office.decide(department, filed, action, action.equals("REFUSE") ? "场所卫生检测不合格" : "");
    }

    private static void withdraw(Filed filed) {
        filed.applicant
                .post(filed.path + "/withdrawal", Map.of("reason", "计划调整"))
                .expect(200);
    }
}
