package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Intermediary services: the applicant chooses one, its report arrives by itself, and its time is counted apart (2.1.3c, 2.3.2e). */
abstract class IntermediaryTests extends ApiTest {

    /** {@code intermediary1}'s: energy reports, 15 working days. */
    private static final String ENERGY = "91330106MA27115238";

    private static final String ENERGY_REPORT = "FGW-03.energy-report";

    /** {@code intermediary2}'s: geological reports, 12 working days. */
    private static final String GEOLOGY = "91330108MA271226X0";

    private static final String GEOLOGY_REPORT = "GTT-01.geohazard-report";

    private static final byte[] REPORT = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                    + "trailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.ISO_8859_1);

    private Filed draft() {
        Filed filed = Filed.opened(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        filed.fillForm();
        return filed;
    }

    private static Reply place(Filed filed, String requirement, String intermediary, String... headers) {
        return filed.applicant.post(
                filed.path + "/intermediary-orders",
                Map.of("requirement", requirement, "intermediary", intermediary),
                headers);
    }

    private static String path(Reply order) {
        return "/api/v1/intermediary-orders/" + order.string("/id");
    }

    private static Reply step(TestClient who, String order, String step, Object body) {
        return who.post(order + "/" + step, body, "If-Match", "*");
    }

    private static Reply report(TestClient who, String order) {
        return who.upload(order + "/report", "报告.pdf", "application/pdf", REPORT, "If-Match", "*");
    }

    private static JsonNode line(Filed filed, String requirement) {
        for (JsonNode line :
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items")) {
            if (line.path("requirement").asString().equals(requirement)) {
                return line;
            }
        }
        throw new AssertionError("No line " + requirement);
    }

    private static JsonNode order(TestClient reader, Filed filed, int index) {
        return reader.get(filed.path + "/intermediary-orders").expect(200).at("/items/" + index);
    }

    @Test
    void theReportArrivesByItselfAndItsTimeStandsOnTheNoticeAndInNoLimit() throws Exception {
        clock().set(LocalDate.of(2026, 6, 1)); // a Monday
        Filed filed = draft();
        TestClient energy = loggedInAs("intermediary1");
        TestClient geology = loggedInAs("intermediary2");
        String first = path(place(filed, ENERGY_REPORT, ENERGY).expect(201));
        Reply confirmed = step(energy, first, "confirmation", "").expect(200);
        assertThat(confirmed.string("/promisedOn")).isEqualTo("2026-06-23"); // 端午节 (19 June) is a day off

        clock().set(LocalDate.of(2026, 6, 8));
        assertThat(report(energy, first).expect(200).at("/actualDays").asInt()).isEqualTo(5);
        JsonNode line = line(filed, ENERGY_REPORT);
        assertThat(line.path("result").asString()).isEqualTo("UPLOADED");
        assertThat(order(filed.applicant, filed, 0).path("document").asString())
                .isEqualTo(line.at("/document/id").asString());

        filed.applicant.get(filed.path + "/materials").expect(200).at("/items").forEach(open -> {
            String requirement = open.path("requirement").asString();
            if (open.path("result").asString().equals("TO_UPLOAD") && !requirement.equals(GEOLOGY_REPORT)) {
                filed.upload(requirement).expect(200);
            }
        });
        String second = path(place(filed, GEOLOGY_REPORT, GEOLOGY).expect(201));
        step(geology, second, "confirmation", "").expect(200);
        filed.submit().expect(200);
        Office office = new Office(this::loggedInAs);
        office.accept(filed);
        String notice = text(filed.pdf("ACCEPTANCE_NOTICE"));
        assertThat(notice)
                .contains("不计入承诺时限")
                .contains("由杭州节点能源技术服务有限公司（演示）承担，承诺15个工作日，实际5个工作日，2026年6月8日出具报告")
                .contains("由浙江岩土勘测院有限公司（演示）承担，承诺12个工作日，应于2026年6月25日前出具报告");

        clock().set(LocalDate.of(2026, 6, 29));
        assertThat(order(office.as("window1"), filed, 1).path("overdue").asBoolean())
                .isTrue();
        JsonNode before = filed.caseOf("GTT-01").path("clock");
        assertThat(before.path("usedDays").asInt()).isEqualTo(14);
        assertThat(before.path("suspendedDays").asInt()).isZero();
        assertThat(report(geology, second).expect(200).at("/actualDays").asInt())
                .isEqualTo(14);
        assertThat(filed.caseOf("GTT-01").path("clock")).isEqualTo(before);
        assertThat(line(filed, GEOLOGY_REPORT).path("result").asString()).isEqualTo("UPLOADED");
        assertThat(filed.applicant.get(filed.path + "/timeline").expect(200).text())
                .contains("“浙江岩土勘测院有限公司（演示）”已出具");
    }

    @Test
    void anIntermediarySeesItsOwnOrdersAndOfTheApplicationOnlyWhatItNeeds() {
        Filed filed = draft();
        TestClient energy = loggedInAs("intermediary1");
        TestClient geology = loggedInAs("intermediary2");
        Reply placed = place(filed, ENERGY_REPORT, ENERGY).expect(201);
        String order = path(placed);

        JsonNode seen = energy.get(order).expect(200).json();
        assertThat(seen.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "material",
                        "service",
                        "itemName",
                        "project",
                        "applicantName",
                        "contactPhone",
                        "state",
                        "promisedDays",
                        "orderedOn",
                        "confirmedOn",
                        "promisedOn",
                        "provisional",
                        "endedOn",
                        "actualDays",
                        "overdue",
                        "reason");
        assertThat(seen.path("applicantName").asString()).isEqualTo("浙江远航精密机械有限公司");
        assertThat(energy.get("/api/v1/intermediary-orders?state=ORDERED")
                        .expect(200)
                        .text())
                .contains(placed.string("/id"));
        for (String part : List.of("", "/form", "/materials", "/timeline", "/intermediary-orders")) {
            energy.get(filed.path + part).expect(404);
        }

        assertThat(geology.get("/api/v1/intermediary-orders").expect(200).text())
                .doesNotContain(placed.string("/id"));
        geology.get(order).expect(404);
        step(geology, order, "confirmation", "").expect(404);
        step(geology, order, "decline", Map.of("reason", "忙")).expect(404);
        report(geology, order).expect(404);
        TestClient stranger = loggedInAs("applicant1");
        stranger.get(order).expect(404);
        stranger.get(filed.path + "/intermediary-orders").expect(404);
        step(stranger, order, "cancellation", "").expect(404);
        stranger.post(
                        filed.path + "/intermediary-orders",
                        Map.of("requirement", GEOLOGY_REPORT, "intermediary", GEOLOGY))
                .expect(404);
        step(filed.applicant, order, "confirmation", "").expect(404);
        step(energy, order, "cancellation", "").expect(404);
        anonymous().get(order).expect(401);
        assertThat(loggedInAs("reviewer-fgw")
                        .get("/api/v1/intermediary-orders")
                        .expect(200)
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void oneAtATimeAndAnotherOneAfterItWasDeclinedOrCancelled() {
        Filed filed = draft();
        TestClient energy = loggedInAs("intermediary1");
        String declined = path(place(filed, ENERGY_REPORT, ENERGY).expect(201));
        assertThat(place(filed, ENERGY_REPORT, ENERGY).expect(409).text()).contains("已经委托");
        step(energy, declined, "decline", Map.of("reason", "")).expect(422);
        step(energy, declined, "decline", Map.of("reason", "本月任务已满")).expect(200);
        step(energy, declined, "confirmation", "").expect(409);
        assertThat(order(filed.applicant, filed, 0).path("reason").asString()).isEqualTo("本月任务已满");

        String cancelled = path(place(filed, ENERGY_REPORT, ENERGY).expect(201));
        step(filed.applicant, cancelled, "cancellation", "").expect(200);
        report(energy, cancelled).expect(409);

        String third = path(place(filed, ENERGY_REPORT, ENERGY).expect(201));
        report(energy, third).expect(409); // not confirmed yet
        assertThat(order(filed.applicant, filed, 2).path("state").asString()).isEqualTo("ORDERED");
    }

    @Test
    void whatAnIntermediaryReportedTheApplicantCannotAlter() {
        Filed filed = draft();
        TestClient energy = loggedInAs("intermediary1");
        String order = path(place(filed, ENERGY_REPORT, ENERGY).expect(201));
        step(energy, order, "confirmation", "").expect(200);
        energy.upload(
                        order + "/report",
                        "报告.docx",
                        "application/pdf",
                        "文字".getBytes(StandardCharsets.UTF_8),
                        "If-Match",
                        "*")
                .expect(422);
        report(energy, order).expect(200);
        String document = line(filed, ENERGY_REPORT).at("/document/id").asString();

        assertThat(filed.upload(ENERGY_REPORT).expect(409).text()).contains("杭州节点能源技术服务有限公司（演示）");
        assertThat(line(filed, ENERGY_REPORT).at("/document/id").asString()).isEqualTo(document);
        report(energy, order).expect(409);
        filed.applicant
                .delete(filed.path + "/materials/" + ENERGY_REPORT + "/document")
                .expect(409);

        step(filed.applicant, order, "cancellation", "").expect(200);
        assertThat(line(filed, ENERGY_REPORT).path("result").asString()).isEqualTo("TO_UPLOAD");
        place(filed, ENERGY_REPORT, ENERGY).expect(201);
    }

    @Test
    void stepsAreForTheVersionThatWasReadAndOrdersForOneKey() {
        Filed filed = draft();
        TestClient energy = loggedInAs("intermediary1");
        Reply once = place(filed, ENERGY_REPORT, ENERGY, "Idempotency-Key", "order-" + filed.number)
                .expect(201);
        Reply again = place(filed, ENERGY_REPORT, ENERGY, "Idempotency-Key", "order-" + filed.number)
                .expect(201);
        assertThat(again.string("/id")).isEqualTo(once.string("/id"));

        String order = path(once);
        energy.post(order + "/confirmation", "").expect(428);
        energy.post(order + "/confirmation", "", "If-Match", "\"77\"").expect(412);
        String version = energy.get(order).expect(200).header("ETag");
        String next = energy.post(order + "/confirmation", "", "If-Match", version)
                .expect(200)
                .header("ETag");
        assertThat(next).isNotEqualTo(version);
    }

    @Test
    void refusesWhatTheDirectoryOrTheApplicationDoesNotHave() {
        Filed filed = draft();
        place(filed, ENERGY_REPORT, GEOLOGY).expect(422);
        place(filed, ENERGY_REPORT, "91330106MA00000000").expect(422);
        place(filed, "FGW-03.nothing", ENERGY).expect(404);
        filed.upload(ENERGY_REPORT).expect(200);
        place(filed, ENERGY_REPORT, ENERGY).expect(409);
        place(filed, firstWithoutService(filed), ENERGY).expect(422);
    }

    private static String firstWithoutService(Filed filed) {
        for (JsonNode line :
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items")) {
            String requirement = line.path("requirement").asString();
            if (!requirement.equals(ENERGY_REPORT) && !requirement.equals(GEOLOGY_REPORT)) {
                return requirement;
            }
        }
        throw new AssertionError("Only services");
    }

    @Test
    void aWithdrawnApplicationTakesItsOpenOrdersBack() {
        Filed filed = draft();
        filed.applicant.get(filed.path + "/materials").expect(200).at("/items").forEach(open -> {
            String requirement = open.path("requirement").asString();
            if (open.path("result").asString().equals("TO_UPLOAD") && !requirement.equals(GEOLOGY_REPORT)) {
                filed.upload(requirement).expect(200);
            }
        });
        String order = path(place(filed, GEOLOGY_REPORT, GEOLOGY).expect(201));
        filed.submit().expect(200);
        filed.applicant
                .post(filed.path + "/withdrawal", Map.of("reason", "项目取消"))
                .expect(200);
        TestClient geology = loggedInAs("intermediary2");
        assertThat(geology.get(order).expect(200).string("/state")).isEqualTo("CANCELLED");
        step(geology, order, "confirmation", "").expect(409);
    }

    @Test
    void anybodyMayReadTheDirectory() {
        Reply found = anonymous()
                .get("/api/v1/intermediaries?service=energy-report&region=330106")
                .expect(200);
        assertThat(found.at("/items")).hasSize(1);
        assertThat(found.string("/items/0/code")).isEqualTo(ENERGY);
        assertThat(found.at("/items/0/takesOrders").asBoolean()).isTrue();
        assertThat(found.string("/items/0/regions/0")).isEqualTo("浙江省");
        assertThat(found.at("/items/0/offers/0/days").asInt()).isEqualTo(15);
        Reply first = anonymous().get("/api/v1/intermediaries?limit=10").expect(200);
        Reply second = anonymous()
                .get("/api/v1/intermediaries?limit=10&cursor=" + first.string("/next"))
                .expect(200);
        Map<String, Integer> seen = new HashMap<>();
        first.at("/items").forEach(i -> seen.merge(i.path("code").asString(), 1, Integer::sum));
        second.at("/items").forEach(i -> seen.merge(i.path("code").asString(), 1, Integer::sum));
        assertThat(seen).hasSize(20);
        assertThat(anonymous()
                        .get("/api/v1/intermediaries/services")
                        .expect(200)
                        .text())
                .contains("节能报告编制");
        anonymous().get("/api/v1/intermediaries/91330106MA00000000").expect(404);
        anonymous().get("/api/v1/intermediaries?region=999999").expect(404);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
