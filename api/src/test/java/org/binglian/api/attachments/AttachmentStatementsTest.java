package org.binglian.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;

/** Working on an attachment issues few statements, and no more when it lists more items. */
@OnH2
class AttachmentStatementsTest extends AttachmentFixture {

    private static final int MOST = 30;

    /** A session that was just used is read once more. */
    private static final Offset<Integer> A_SESSION = within(1);

    @Test
    void readingAndSavingIssueTheSameStatementsHoweverManyItemsThereAre() {
        bureau.open();
        int table = read(bureau.admin(), bureau.path());
        int list = read(bureau.office(), "/api/v1/attachments");
        int draft = read(bureau.admin(), bureau.draftPath(1));
        int save = statements(
                bureau.edit(1, proposal -> proposal.put("remarks", "一")).expect(200));
        for (int item = 3; item <= 9; item++) {
            publish(item, 1, TODAY, 15);
            bureau.step(bureau.admin(), "items", Map.of("code", bureau.item(item), "name", "补列"))
                    .expect(200);
        }
        assertThat(read(bureau.admin(), bureau.path())).isCloseTo(table, A_SESSION);
        assertThat(read(bureau.office(), "/api/v1/attachments")).isCloseTo(list, A_SESSION);
        assertThat(read(bureau.admin(), bureau.draftPath(1))).isCloseTo(draft, A_SESSION);
        int later = statements(
                bureau.edit(1, proposal -> proposal.put("remarks", "二")).expect(200));
        assertThat(later).isCloseTo(save, A_SESSION);
    }

    @Test
    void stepsOverAllItemsIssueFewStatements() {
        for (int item = 3; item <= 9; item++) {
            publish(item, 1, TODAY, 15);
        }
        read(bureau.admin(), bureau.path());
        few(bureau.step(bureau.admin(), "rounds", "{}"));
        bureau.cut(1);
        bureau.cut(2);
        few(bureau.step(bureau.admin(), "submission", "{}"));
        few(bureau.step(bureau.office(), "approval", "{}"));
    }

    /** The fewest of some readings, since what is held of reference data may have had to be read again in one of them. */
    private static int read(TestClient reader, String path) {
        return IntStream.range(0, 3)
                .map(again -> statements(reader.get(path).expect(200)))
                .min()
                .orElseThrow();
    }

    private static void few(Reply reply) {
        assertThat(statements(reply.expect(200)))
                .as(() -> reply.response().uri().toString())
                .isLessThanOrEqualTo(MOST);
    }

    private static int statements(Reply reply) {
        return Integer.parseInt(reply.header("X-Sql-Statements"));
    }
}
