package org.binglian.materials.decided;

import java.util.ArrayList;
import java.util.List;
import org.binglian.catalogue.CommitmentTerms;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Result;
import org.binglian.catalogue.SampleGuide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Items for tests about materials, told in one line. */
final class SampleItem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String code;
    private final List<MaterialRequirement> materials = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private boolean commitmentAllowed = true;
    private int visits;

    private SampleItem(String code) {
        this.code = code;
    }

    /** An item whose department is that of its code: {@code FGW-02} is one of {@code ZJ-FGW}. */
    static SampleItem item(String code) {
        return new SampleItem(code);
    }

    SampleItem asks(String type) {
        return asks(type, true, false, "《中华人民共和国行政许可法》第三十一条");
    }

    SampleItem mayFollow(String type) {
        return asks(type, true, true, "《中华人民共和国行政许可法》第三十一条");
    }

    SampleItem asksIfThereIs(String type) {
        return asks(type, false, false, "《中华人民共和国行政许可法》第三十一条");
    }

    SampleItem asksWithoutBasis(String type) {
        return asks(type, true, false, " ");
    }

    SampleItem asksForOriginal(String type) {
        return asks(type, true, false, "《中华人民共和国行政许可法》第三十一条", "电子件 1 份（原件办结时核验）");
    }

    private SampleItem asks(String type, boolean essential, boolean mayFollow, String basis) {
        return asks(type, essential, mayFollow, basis, "电子件");
    }

    private SampleItem asks(String type, boolean essential, boolean mayFollow, String basis, String copies) {
        materials.add(new MaterialRequirement(
                code + "." + type,
                type,
                "《" + type + "》",
                essential,
                mayFollow,
                copies,
                "申请人自备",
                basis,
                null,
                null,
                null));
        return this;
    }

    SampleItem results(String licenceType) {
        results.add(new Result(licenceType, licenceType));
        return this;
    }

    SampleItem withoutCommitment() {
        commitmentAllowed = false;
        return this;
    }

    SampleItem withVisit() {
        visits = 1;
        return this;
    }

    ItemGuide guide() {
        String department = code.substring(0, code.indexOf('-'));
        return SampleGuide.with(
                SampleGuide.of(code, "ZJ-" + department, department + "-D1"), sample -> changed(sample));
    }

    private ObjectNode changed(ObjectNode sample) {
        JsonNode asked = JSON.valueToTree(materials);
        sample.set("materials", asked);
        if (commitmentAllowed) {
            sample.set("commitment", JSON.<JsonNode>valueToTree(new CommitmentTerms("内容属实", "依法撤销许可", 20)));
        }
        sample.set("results", JSON.<JsonNode>valueToTree(results));
        return sample.put("name", "事项" + code)
                .put("commitmentAllowed", commitmentAllowed)
                .put("visits", visits);
    }
}
