package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which items of a joint service apply to which answers. */
class ApplicableItemsTest {

    private static final Map<String, RowsReached> TABLES =
            List.of("investment-project-items", "business-registration-items", "inspection-body-items").stream()
                    .collect(Collectors.toMap(id -> id, RowsReached::new));

    @AfterAll
    static void everyRowIsReached() {
        TABLES.values().forEach(RowsReached::assertAll);
    }

    @ParameterizedTest(name = "stage {0}, {1}")
    @CsvSource(textBlock = """
            # stage | answers                                                   | applies                                  | does not
            1 | investmentKind=APPROVAL newLand energyAboveThreshold            | FGW-02 FGW-03 GTT-01 JST-01              | FGW-01
            1 | investmentKind=FILING newLand                                   | FGW-01 GTT-01                            | FGW-02 FGW-03 JST-01
            1 | investmentKind=GOVERNMENT newLand                               | GTT-01 JST-01                            | FGW-01 FGW-02 FGW-03
            1 | investmentKind=FILING                                           | FGW-01                                   | FGW-02 FGW-03 GTT-01 JST-01
            1 | ''                                                              | ''                                       | FGW-01 FGW-02 FGW-03 GTT-01 JST-01
            1 | newLand                                                         | GTT-01                                   | FGW-01 FGW-02 FGW-03 JST-01
            2 | newLand forestLand floodArea heritageArea                       | HBT-01 JST-02 LYT-01 SLT-01 SLT-02 WWJ-01| ''
            2 | investmentKind=FILING                                           | HBT-01                                   | JST-02 LYT-01 SLT-01 SLT-02 WWJ-01
            2 | forestLand                                                      | HBT-01 LYT-01                            | JST-02 SLT-01 SLT-02 WWJ-01
            3 | civilBuildingWithBasement                                       | GAT-01 JST-03 JST-04 RFB-01              | ''
            3 | ''                                                              | GAT-01 JST-03 JST-04                     | RFB-01
            4 | civilBuildingWithBasement                                       | GAT-02 HBT-02 JST-05 JST-06 RFB-02       | ''
            4 | ''                                                              | GAT-02 HBT-02 JST-05 JST-06              | RFB-02
            """, delimiter = '|')
    void ofAnInvestmentProject(String stage, String answers, String applies, String not) {
        check("investment-project-items", "stage=" + stage + " " + answers, applies, not);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            business-registration-items | ''                                   | GSJ-01               | GAT-03 JTT-01 RST-01 SYJ-01 SYJ-02 WJW-01 XCJ-01
            business-registration-items | sellsFood                            | GSJ-01 SYJ-01        | GAT-03 JTT-01 RST-01 SYJ-02 WJW-01 XCJ-01
            business-registration-items | runsHotel                            | GAT-03 GSJ-01 WJW-01 | JTT-01 RST-01 SYJ-01 SYJ-02 XCJ-01
            business-registration-items | publicPlace sellsMedicine roadTransport sellsPublications recruitmentService | GSJ-01 JTT-01 RST-01 SYJ-02 WJW-01 XCJ-01 | GAT-03 SYJ-01
            inspection-body-items       | ''                                   | ZJJ-01               | JST-07 JTT-02 NYT-01 QXJ-01 SLT-03 SYJ-03
            inspection-body-items       | constructionTesting foodTesting waterProjectTesting | JST-07 SLT-03 SYJ-03 ZJJ-01 | JTT-02 NYT-01 QXJ-01
            inspection-body-items       | farmProduceTesting highwayWaterwayTesting lightningProtectionTesting | JTT-02 NYT-01 QXJ-01 ZJJ-01 | JST-07 SLT-03 SYJ-03
            """, delimiter = '|')
    void ofTheOtherServices(String table, String answers, String applies, String not) {
        check(table, answers, applies, not);
    }

    @ParameterizedTest
    @CsvSource({
        "investment-project-items,1,FGW-02,'GTT-01,JST-01'",
        "investment-project-items,3,JST-04,'JST-03,GAT-01'",
        "investment-project-items,4,JST-06,'JST-05,GAT-02,RFB-02,HBT-02'",
        "business-registration-items,1,SYJ-01,GSJ-01",
        "business-registration-items,1,GSJ-01,''",
        "inspection-body-items,1,SYJ-03,''"
    })
    void waitForOneAnother(String table, String stage, String item, String after) {
        assertThat(TABLES.get(table).evaluate(Map.of("stage", stage)))
                .filteredOn("item", item)
                .extracting("after")
                .containsExactly(after);
    }

    private static void check(String table, String answers, String applies, String not) {
        List<Map<String, Object>> rows = TABLES.get(table).evaluate(values(answers));

        assertThat(items(rows, true)).isEqualTo(applies);
        assertThat(items(rows, false)).isEqualTo(not);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("reason")).asString().endsWith("。");
            assertThat(row.get("reasonEn")).asString().endsWith(".");
            assertThat(row.get("clause")).asString().matches("2\\.2\\.[12]a");
        });
    }

    private static Map<String, Object> values(String answers) {
        Map<String, Object> values = new HashMap<>();
        Arrays.stream(answers.strip().split(" "))
                .map(word -> word.split("="))
                .forEach(word -> values.put(word[0], word.length == 1 ? (Object) true : word[1]));
        return values;
    }

    private static String items(List<Map<String, Object>> rows, boolean applies) {
        return rows.stream()
                .filter(row -> row.get("applies").equals(applies))
                .map(row -> (String) row.get("item"))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
