package org.binglian.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class MergedFormTest {

    private static final MergedForm FORM = FormLibrary.load().merge(List.of("zjj-01", "syj-03"));

    @Test
    void fillsInWhatTheProfileKnows() {
        assertThat(FORM.prefill(Map.of(
                        "applicant.name", "浙江远航精密机械有限公司",
                        "applicant.idNumber", "91330106MA27XK3HXP",
                        "applicant.legalRepresentative", "陈建国",
                        "applicant.phone", "0571-87052114")))
                .containsExactly(
                        Map.entry("applicantName", "浙江远航精密机械有限公司"),
                        Map.entry("applicantIdNumber", "91330106MA27XK3HXP"),
                        Map.entry("legalRepresentative", "陈建国"));
    }

    @Test
    void leavesOutWhatTheFieldWouldNotAccept() {
        assertThat(FORM.prefill(Map.of("applicant.name", " ", "applicant.idNumber", "12345")))
                .isEmpty();
    }

    @Test
    void keepsOnlyWhatIsAskedOfAnEarlierDraft() {
        assertThat(
                        FORM.asked(
                                "{\"projectName\": \"甲\", \"testingStaff\": 46, \"contactName\": null, \"contactMobile\": [1]}"))
                .isEqualTo(Map.of("testingStaff", 46));
        assertThat(FORM.asked("{")).isEmpty();
    }

    @Test
    void saysChoicesInWords() {
        MergedForm land = FormLibrary.load().merge(List.of("gtt-01"));
        assertThat(
                        land.worded(
                                "{\"landUse\": \"INDUSTRIAL\", \"landAreaHectares\": 4.8667, \"basicFarmland\": false, \"projectName\": \"甲\"}"))
                .isEqualTo(Map.of("landUse", "工业用地", "landAreaHectares", "4.8667", "projectName", "甲"));
        assertThat(land.worded("{\"landUse\": \"OF_ANOTHER_VERSION\"}"))
                .isEqualTo(Map.of("landUse", "OF_ANOTHER_VERSION"));
    }

    @Test
    void carriesTheFactsOfAnEarlierStageOver() {
        FormLibrary library = FormLibrary.load();
        MergedForm first = library.merge(ItemCodes.PROJECT_INITIATION);
        MergedForm second = library.merge(ItemCodes.LAND_AND_PLANNING);
        assertThat(second.asked(ExampleData.required(first).toString()))
                .containsKeys("projectName", "projectAddress", "landAreaHectares", "landUse", "contactMobile")
                .containsEntry("landAreaHectares", new BigDecimal("4.8667"))
                .doesNotContainKeys("energyMeasures", "basicFarmland");
    }

    @Test
    void lacksExactlyWhatIsTakenAway() {
        for (String name : FORM.fields().stream().map(FieldOrigin::field).toList()) {
            ObjectNode data = ExampleData.required(FORM);
            if (data.remove(name) != null) {
                assertThat(FORM.validate(data.toString()))
                        .extracting(FormFault::pointer, FormFault::code)
                        .containsExactly(tuple("/" + name, "required"));
            }
        }
    }

    @Test
    void tellsEverythingThatIsMissingAtOnceInTheOrderOfTheForm() {
        List<String> required = Json.MAPPER
                .readTree(FORM.schemaJson())
                .path("required")
                .valueStream()
                .map(name -> "/" + name.asString())
                .toList();
        assertThat(FORM.validate("{}")).extracting(FormFault::pointer).containsExactlyElementsOf(required);
    }
}
