package org.binglian.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Accounts;
import org.binglian.identity.NewAccount;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The official sheets leave the system, are filled in and come back. */
abstract class SheetTests extends ApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TABLE = "/api/v1/attachments/1/ZJ-WWJ";
    private static final String DRAFT = "/api/v1/items/WWJ-01/draft";

    @Autowired
    private Accounts accounts;

    private TestClient admin;

    @BeforeEach
    void open() {
        admin = loggedInAs("admin-wwj");
        Reply table = admin.get(TABLE).expect(200);
        if (table.string("/state").equals("NOT_OPENED")) {
            admin.post(TABLE + "/rounds", "{}", "If-Match", table.header("ETag"))
                    .expect(200);
        }
    }

    @Test
    void theTableIsServedAsSheetAndAsDocumentToThoseWhoSeeIt() {
        Reply sheet = admin.get(TABLE + ".xlsx").expect(200);
        assertThat(sheet.header("Content-Type")).startsWith(XLSX);
        assertThat(sheet.header("Content-Disposition")).startsWith("attachment").contains("filename*=UTF-8''");
        Reply document = loggedInAs("reform1").get(TABLE + ".pdf").expect(200);
        assertThat(document.header("Content-Type")).startsWith("application/pdf");
        assertThat(document.bytes()).startsWith("%PDF-".getBytes());

        anonymous().get(TABLE + ".xlsx").expect(404);
        loggedInAs("admin-wjw").get(TABLE + ".pdf").expect(404);
        admin.get("/api/v1/attachments/3/ZJ-WWJ.pdf").expect(404);
    }

    @Test
    void aSheetThatNobodyChangedChangesNothing() {
        Reply imported = upload(admin.get(TABLE + ".xlsx").bytes()).expect(200);

        assertThat(imported.at("/changed")).isEmpty();
        assertThat(imported.at("/problems")).isEmpty();
        assertThat(imported.at("/read/items").asInt()).isPositive();
    }

    @Test
    void whatWasFilledInIsInTheDraftsAndWhatCouldNotBeReadIsTold() throws IOException {
        JsonNode before = admin.get(DRAFT).expect(200).at("/row/lines");
        String cancelled = before.at("/0/text").asString();
        byte[] filled = changed(admin.get(TABLE + ".xlsx").bytes(), sheet -> {
            Row first = sheet.getRow(4);
            first.getCell(3).setCellValue("１．建议取消，可共享取得");
            first.getCell(5).setCellValue("９９％");
            first.getCell(7).setCellValue("与施工图审查并联");
            sheet.getRow(5).getCell(2).setCellValue("2．《测试办法》第九条");
            sheet.getRow(6).getCell(3).setCellValue("3．再议");
        });

        Reply imported = upload(filled).expect(200);

        assertThat(imported.at("/changed").valueStream().map(JsonNode::asString))
                .containsExactly("WWJ-01");
        assertThat(imported.at("/problems")
                        .valueStream()
                        .map(problem -> problem.get("cell").asString() + " "
                                + problem.get("code").asString()))
                .containsExactly("D7 attachment.opinion-unknown", "F5 attachment.cut-differs");
        assertThat(imported.string("/problems/0/message")).contains("再议");
        assertThat(imported.header("ETag")).isEqualTo(admin.get(TABLE).header("ETag"));
        Reply draft = admin.get(DRAFT).expect(200);
        JsonNode lines = draft.at("/row/lines");
        assertThat(lines.at("/0/text").asString()).isEqualTo(cancelled);
        assertThat(lines.at("/0/opinion").asString()).isEqualTo("CANCEL");
        assertThat(lines.at("/0/note").asString()).isEqualTo("可共享取得");
        assertThat(lines.at("/1/opinion").asString()).isEqualTo("ADJUST");
        assertThat(lines.at("/1/basis").asString()).isEqualTo("《测试办法》第九条");
        assertThat(draft.string("/proposal/remarks")).isEqualTo("与施工图审查并联");

        byte[] restored = changed(filled, sheet -> {
            sheet.getRow(4).getCell(3).setCellValue("1．保留");
            sheet.getRow(5).getCell(2).setCellValue("2．" + before.at("/1/basis").asString());
            sheet.getRow(6).getCell(3).setCellValue("3．保留");
            sheet.getRow(4).getCell(5).setCellValue(0);
            sheet.getRow(4).getCell(7).setBlank();
        });
        assertThat(upload(restored).expect(200).at("/problems")).isEmpty();
        assertThat(admin.get(DRAFT).at("/row/lines")).isEqualTo(before);
    }

    @Test
    void whatSomebodyElseDidSinceTheExportIsNotOverwritten() throws IOException {
        byte[] exported = admin.get(TABLE + ".xlsx").bytes();
        byte[] filled = changed(exported, sheet -> sheet.getRow(4).getCell(7).setCellValue("表格中的备注"));
        accounts.register(new NewAccount(
                "second-admin-wwj",
                TestClient.DEMO_PASSWORD,
                "文物局第二管理员",
                Set.of(Role.DEPARTMENT_ADMIN),
                "ZJ-WWJ",
                "330000",
                Set.of(),
                null));
        Reply draft = admin.get(DRAFT).expect(200);
        ObjectNode proposal = (ObjectNode) draft.at("/proposal");
        loggedInAs("second-admin-wwj")
                .put(DRAFT, proposal.put("remarks", "同事的备注"), "If-Match", draft.header("ETag"))
                .expect(200);

        Reply imported = upload(filled).expect(200);

        assertThat(imported.string("/problems/0/code")).isEqualTo("attachment.changed-since");
        assertThat(imported.string("/problems/0/cell")).isEqualTo("A5");
        assertThat(imported.at("/changed")).isEmpty();
        Reply after = admin.get(DRAFT).expect(200);
        assertThat(after.string("/proposal/remarks")).isEqualTo("同事的备注");
        admin.put(DRAFT, proposal.put("remarks", ""), "If-Match", after.header("ETag"))
                .expect(200);
    }

    @Test
    void whatIsNotTheSheetIsRefusedAndNothingChanges() throws IOException {
        String tag = admin.get(TABLE).header("ETag");

        Reply text = upload("事项名称".getBytes()).expect(422);
        assertThat(text.string("/errors/0/code")).isEqualTo("attachment.not-a-workbook");
        byte[] other = changed(
                admin.get(TABLE + ".xlsx").bytes(),
                sheet -> sheet.getRow(1).getCell(0).setCellValue("省级部门具有审批性质的事项简化优化表"));
        assertThat(upload(other).expect(422).string("/errors/0/code")).isEqualTo("attachment.other-attachment");
        byte[] own = admin.get(TABLE + ".xlsx").bytes();
        admin.upload(TABLE + "/import", "a.xlsx", XLSX, own).expect(428);
        admin.upload(TABLE + "/import", "a.xlsx", XLSX, own, "If-Match", "\"9999\"")
                .expect(412);
        loggedInAs("admin-wjw")
                .upload(TABLE + "/import", "a.xlsx", XLSX, own, "If-Match", "*")
                .expect(403);
        anonymous()
                .upload(TABLE + "/import", "a.xlsx", XLSX, own, "If-Match", "*")
                .expect(401);
        assertThat(admin.get(TABLE).header("ETag")).isEqualTo(tag);
    }

    @Test
    void theDraftsFlowChartIsForThoseWhoWorkOnIt() {
        assertThat(admin.get(DRAFT + "/diagram").expect(200).text()).contains("id=\"step-1\"", "BPMNDiagram");
        anonymous().get(DRAFT + "/diagram").expect(401);
        loggedInAs("admin-wjw").get(DRAFT + "/diagram").expect(404);
    }

    private Reply upload(byte[] file) {
        return admin.upload(
                TABLE + "/import",
                "附件1.xlsx",
                XLSX,
                file,
                "If-Match",
                admin.get(TABLE).header("ETag"));
    }

    private static byte[] changed(byte[] workbook, Consumer<Sheet> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        }
    }
}
