package org.binglian.api.attachments;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import tools.jackson.databind.node.ObjectNode;

/** A department of a test's own, and what its people do with its Attachment 1. */
record Bureau(String code, String letters, TestClient admin, TestClient office) {

    String path() {
        return "/api/v1/attachments/1/" + code;
    }

    /** Code of its n-th item. */
    String item(int n) {
        return letters + "-0" + n;
    }

    String draftPath(int item) {
        return "/api/v1/items/" + item(item) + "/draft";
    }

    String state() {
        return office.get(path()).expect(200).string("/state");
    }

    /** A step on the table as it is now. */
    Reply step(TestClient by, String what, Object body) {
        return by.post(path() + "/" + what, body, "If-Match", office.get(path()).header("ETag"));
    }

    void open() {
        step(admin, "rounds", "{}").expect(200);
    }

    void submit() {
        step(admin, "submission", "{}").expect(200);
    }

    void approve() {
        step(office, "approval", Map.of("comment", "同意")).expect(200);
    }

    void consent() {
        step(office, "consent", Map.of("number", "浙政函〔2016〕88号", "consentedOn", "2016-10-08"))
                .expect(200);
    }

    /** Saves a draft with the proposal changed. */
    Reply edit(int item, UnaryOperator<ObjectNode> change) {
        Reply draft = admin.get(draftPath(item)).expect(200);
        ObjectNode proposal = (ObjectNode) draft.at("/proposal");
        return admin.put(draftPath(item), change.apply(proposal), "If-Match", draft.header("ETag"));
    }

    /** Cuts the promised limit from 15 to 12 working days. */
    void cut(int item) {
        edit(item, proposal -> {
                    proposal.put("reason", "压缩承诺时限");
                    ((ObjectNode) proposal.get("guide")).put("promisedLimitDays", 12);
                    return proposal;
                })
                .expect(200);
    }
}
