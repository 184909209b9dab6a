package org.binglian.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The board follows a department from its first draft to its new guides. */
abstract class ProgressTests extends AttachmentFixture {

    private static final String BOARD = "/api/v1/simplification-progress";

    @Test
    void theBoardFollowsADepartmentThroughItsRound() {
        assertThat(row().get("attachment1State").asString()).isEqualTo("NOT_OPENED");
        assertThat(row().get("attachment2State").isNull()).isTrue();
        assertFigures(30, 30, "0.0", false);
        assertThat(late()).isTrue();

        bureau.open();
        bureau.cut(1);
        assertFigures(30, 27, "10.0", false);
        bureau.cut(2);
        assertFigures(30, 24, "20.0", true);
        assertThat(row().get("attachment1State").asString()).isEqualTo("DRAFT");
        assertThat(late()).isTrue();

        bureau.submit();
        assertThat(row().get("submitted").asBoolean()).isTrue();
        assertThat(late()).isFalse();
        bureau.approve();
        bureau.consent();
        bureau.step(bureau.office(), "publication", Map.of("effectiveFrom", TODAY.toString()))
                .expect(200);
        assertFigures(30, 24, "20.0", true);
        assertThat(row().get("attachment1State").asString()).isEqualTo("PUBLISHED");

        JsonNode points = bureau.admin().get(BOARD + "/trend").expect(200).at("/points");
        assertThat(points.valueStream().map(point -> point.get("on").asString()))
                .containsExactly(LocalDate.of(2016, 9, 1).toString(), TODAY.toString());
        assertThat(points.path(0).get("averagePromisedDays").decimalValue()).isEqualByComparingTo("15");
        assertThat(points.path(1).get("averagePromisedDays").decimalValue()).isEqualByComparingTo("12");
        assertThat(points.path(1).get("cutPercent").decimalValue()).isEqualByComparingTo("20");
    }

    @Test
    void whoMaySeeWhat() {
        Reply own = bureau.admin().get(BOARD).expect(200);
        assertThat(own.at("/rows")
                        .valueStream()
                        .map(row -> row.get("department").asString()))
                .containsExactly(bureau.code());
        assertThat(own.at("/total/items").asInt()).isEqualTo(2);
        Reply all = loggedInAs("supervision1").get(BOARD).expect(200);
        assertThat(all.at("/rows").size()).isGreaterThan(10);
        assertThat(all.at("/target").decimalValue()).isEqualByComparingTo("20");
        officer(bureau.code(), Role.REVIEWER, Role.DECISION_MAKER).get(BOARD).expect(403);
        anonymous().get(BOARD).expect(401);
        anonymous().get(BOARD + ".xlsx").expect(401);
    }

    @Test
    void theSheetHasTheFiguresOfTheBoard() throws IOException {
        Reply sheet = bureau.admin().get(BOARD + ".xlsx").expect(200);

        assertThat(sheet.header("Content-Disposition")).startsWith("attachment");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet.bytes()))) {
            Row row = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .filter(candidate ->
                            candidate.getCell(0).getStringCellValue().startsWith("测试局"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("未填报");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("—");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(2);
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(30);
        }
    }

    @Test
    void theStatementsAreAsManyHoweverManyDepartmentsThereAre() {
        TestClient office = loggedInAs("reform1");
        office.get(BOARD).expect(200);
        int rows = office.get(BOARD).expect(200).at("/rows").size();
        String statements = office.get(BOARD).header("X-Sql-Statements");

        found();
        bureau.open();
        office.get(BOARD).expect(200);

        Reply later = office.get(BOARD).expect(200);
        assertThat(later.at("/rows").size()).isEqualTo(rows + 1);
        assertThat(later.header("X-Sql-Statements")).isEqualTo(statements);
        assertThat(Integer.parseInt(statements)).isLessThanOrEqualTo(8);
    }

    private void assertFigures(int before, int after, String cut, boolean met) {
        JsonNode row = row();
        assertThat(row.get("baselineDays").asInt()).isEqualTo(before);
        assertThat(row.get("promisedDays").asInt()).isEqualTo(after);
        assertThat(row.get("cutPercent").decimalValue()).isEqualByComparingTo(cut);
        assertThat(row.get("targetMet").asBoolean()).isEqualTo(met);
    }

    private JsonNode row() {
        return bureau.office()
                .get(BOARD)
                .expect(200)
                .at("/rows")
                .valueStream()
                .filter(row -> row.get("department").asString().equals(bureau.code()))
                .findFirst()
                .orElseThrow();
    }

    private boolean late() {
        return bureau.office()
                .get(BOARD)
                .expect(200)
                .at("/late")
                .valueStream()
                .anyMatch(department -> department.asString().equals(bureau.code()));
    }
}
