package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.binglian.materials.decided.SampleItem.item;

import java.time.LocalDate;
import java.util.Locale;
import org.binglian.commitments.Signature;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The seven rules, met one by one and together in applications. */
class MaterialRulesTest extends MaterialsScenario {

    /** Facts about a material that item FGW-02 asks for, and what becomes of its line. */
    @ParameterizedTest(name = "{0} with {1} → {2}")
    @CsvSource(textBlock = """
            # material    | facts                        | result           | clause | the explanation says
            report        | ''                           | TO_UPLOAD        | –      | 请上传“《report》”。依据
            report        | uploaded                     | UPLOADED         | –      | 已上传“《report》”：a.pdf
            report        | on-file                      | ON_FILE          | 2.1.1b | 部门FGW已收到“《report》”（2016年3月1日随申报 3300002016000001 收到，长期有效，信任等级D）
            report        | on-file uploaded             | UPLOADED         | –      | a.pdf
            plan          | ''                           | TO_UPLOAD        | 2.1.3d | 或者作出书面告知承诺代替
            plan          | committed                    | COMMITMENT       | 2.1.3d | 以书面告知承诺代替
            plan          | committed on-file            | ON_FILE          | 2.1.1b | 有效期至2017年3月1日
            plan          | committed uploaded           | UPLOADED         | –      | a.pdf
            plan          | on-file-elsewhere            | TO_UPLOAD        | 2.1.3d | 请上传
            approval      | ''                           | NUMBER_TO_VERIFY | 2.1.1c | 由部门FGW核发，只需填写编号
            approval      | licence                      | NUMBER_VERIFIED  | 2.1.1c | 编号 A-1 已核验（长期有效，信任等级A）
            approval      | licence-of-another-office    | NUMBER_TO_VERIFY | 2.1.1c | 只需填写编号
            approval      | expired                      | NUMBER_TO_VERIFY | 2.1.1c | 只需填写编号
            approval      | uploaded                     | UPLOADED         | 2.1.1c | 申请人自愿提交了“a.pdf”
            approval      | on-file                      | NUMBER_TO_VERIFY | 2.1.1c | 只需填写编号
            land-opinion  | licence                      | OBTAINED         | 2.1.1d | 由部门GTT核发并共享，已从电子证照库取得（编号 A-1，长期有效，信任等级A）
            land-opinion  | ''                           | TO_UPLOAD        | –      | 请上传
            land-opinion  | licence sharing-down         | TO_BE_OBTAINED   | 2.1.1d | 共享服务暂时中断
            land-opinion  | licence on-file              | OBTAINED         | 2.1.1d | 已从电子证照库取得
            land-opinion  | produced-here                | TO_BE_OBTAINED   | 2.3.2f | 由本次申报的“事项GTT-01”办理产生
            land-opinion  | licence produced-here        | OBTAINED         | 2.1.1d | 已从电子证照库取得
            map           | licence                      | TO_UPLOAD        | –      | 请上传
            """, delimiter = '|')
    void theFirstThatAppliesDecides(
            String material, String facts, MaterialResult result, String clause, String explanation) {
        SampleItem other = item("GTT-01");
        MaterialContext application = application(
                item("FGW-02").asks(material), facts.contains("produced-here") ? other.results(material) : other);
        if (facts.contains("committed")) {
            materials.commit(application, "FGW-02." + material, "浙江之江", Signature.PLAIN, APPLICANT);
        }
        if (facts.contains("uploaded")) {
            upload(application, "FGW-02." + material, "a.pdf");
        }
        if (facts.contains("on-file")) {
            earlier(facts.contains("on-file-elsewhere") ? "JST-01" : "FGW-09", material);
        }
        given(material, facts);

        MaterialLine line = line(application, "FGW-02." + material);

        assertThat(line.result()).isEqualTo(result);
        assertThat(line.clause()).isEqualTo(clause);
        assertThat(line.explanation()).contains(explanation).doesNotContain("{");
    }

    private void given(String material, String facts) {
        String issuer = material.equals("land-opinion") ? "ZJ-GTT" : "ZJ-FGW";
        if (facts.contains("licence")) {
            issue(material, "A-1", facts.contains("another-office") ? "HZ-FGW" : issuer, null);
        }
        if (facts.contains("expired")) {
            issue(material, "A-1", issuer, LocalDate.of(2016, 11, 23));
        }
        if (facts.contains("sharing-down")) {
            sharing.down.add("ZJ-GTT");
        }
    }

    private void earlier(String item, String material) {
        MaterialContext earlier =
                application(COMPANY, LocalDate.of(2016, 3, 1), item(item).asks(material));
        upload(earlier, item + "." + material, "earlier.pdf");
        accept(earlier);
    }

    @Test
    void whatHasNoBasisIsNotAskedAndWhatSeveralItemsWantIsAskedOnce() {
        MaterialContext application = application(
                item("FGW-02").asks("report").asksWithoutBasis("plan"),
                item("FGW-03").asks("plan").asks("report"),
                item("JST-01").asks("report"));

        assertThat(materials.lines(application))
                .extracting(line -> line.requirement() + " " + line.result())
                .containsExactly(
                        "FGW-02.report TO_UPLOAD",
                        "FGW-03.plan TO_UPLOAD",
                        "FGW-03.report SHARED_IN_APPLICATION",
                        "JST-01.report SHARED_IN_APPLICATION");
        assertThat(line(application, "FGW-02.report").items()).containsExactly("FGW-02", "FGW-03", "JST-01");
        MaterialLine shared = line(application, "JST-01.report");
        assertThat(shared.sharedWith()).isEqualTo("FGW-02.report");
        assertThat(shared.items()).containsExactly("JST-01");
        assertThat(shared.clause()).isEqualTo("2.1.1b");
        assertThat(shared.explanation()).contains("“事项FGW-02”");
    }

    @Test
    void commitmentNeedsTheKindAndEveryItemToAllowIt() {
        MaterialContext application = application(
                item("FGW-02").asks("plan"), item("JST-01").asks("plan").withoutCommitment());

        assertThat(line(application, "FGW-02.plan").commitmentAllowed()).isFalse();
        assertThat(line(application(item("FGW-02").asks("plan")), "FGW-02.plan").commitmentAllowed())
                .isTrue();
    }

    @Test
    void readersOfEnglishReadEnglish() {
        issue("land-opinion", "A-1", "ZJ-GTT", LocalDate.of(2018, 1, 31));
        MaterialContext application = application(item("FGW-02").asks("land-opinion"));
        LocaleContextHolder.setLocale(Locale.US);

        assertThat(line(application, "FGW-02.land-opinion").explanation())
                .isEqualTo("《land-opinion》 was issued and is shared by 部门GTT; it was obtained from the licence library"
                        + " (number A-1, valid until 2018-01-31, trust level A). Nothing is to be given.");
        assertThat(materials.visitPlan(application, "COURIER").explanation())
                .isEqualTo("The result comes by courier: no visit.");
    }
}
