package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.binglian.materials.decided.SampleItem.item;

import java.util.List;
import org.binglian.catalogue.ItemGuide;
import org.binglian.materials.VisitPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitRulesTest {

    private final List<ItemGuide> items = List.of(
            item("FGW-02").withVisit().guide(),
            item("JST-01").withVisit().guide(),
            item("GTT-01").guide());

    @ParameterizedTest
    @CsvSource({
        "ELECTRONIC, '', 0, 2.3.2d, 办理结果是电子证照，在线签收，不需要到现场。",
        "ELECTRONIC, 租赁合同, 0, 2.3.2d, 办理结果是电子证照，在线签收，不需要到现场；《租赁合同》按上传件办理，不要求出示原件。",
        "COURIER, '', 0, 2.3.2c, 办理结果快递送达，不需要到现场。",
        "COURIER, 租赁合同 资格证, 0, 2.3.2c, 办理结果快递送达，不需要到现场；《租赁合同》《资格证》按上传件办理，不要求出示原件。",
        "WINDOW, '', 1, 2.3.2b, 办结时到窗口领取办理结果，没有原件需要核验，只需到现场一次。",
        "WINDOW, 租赁合同 资格证, 1, 2.3.2b, 办结时到窗口领取办理结果，请携带《租赁合同》《资格证》的原件，当场一次核验，只需到现场一次。",
        ", 租赁合同, 1, 1c, 有2个事项须到现场，合并在办结时一次完成；选择电子送达或快递送达的，不需要到现场。",
    })
    void mergesTheVisitsOfAllItems(
            @Nullable String delivery, String originals, int planned, String clause, String explanation) {
        List<String> titles = originals.isEmpty() ? List.of() : List.of(originals.split(" "));
        assertThat(new VisitRules().plan(items, titles, delivery))
                .isEqualTo(new VisitPlan(planned, clause, explanation));
    }
}
