package org.binglian.commitments.signed;

import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.binglian.catalogue.CommitmentTerms;
import org.binglian.catalogue.ItemGuide;
import org.binglian.commitments.Promise;

/** Words a promise: the same promise of the same party under the same versions gives the same text to the letter, and so the same hash. */
record Letter(String text, int checkDays) {

    static Letter of(Promise promise) {
        String who = promise.promisor().name() + "（" + promise.promisor().holder() + "）";
        String items = promise.items().stream().map(ItemGuide::name).collect(Collectors.joining("”“", "“", "”"));
        int days = promise.items().stream()
                .mapToInt(item -> terms(item).checkDays())
                .min()
                .orElseThrow();
        String text = "承诺人%s申请办理%s，自愿以告知承诺方式代替提交《%s》。\n%s\n行政机关自作出决定之日起%d个工作日内对承诺内容进行核查。"
                .formatted(who, items, promise.title(), content(promise), days);
        return new Letter(text, days);
    }

    private static String content(Promise promise) {
        return promise.items().stream()
                .map(item -> item.name() + "的承诺内容：" + terms(item).text() + "\n不实承诺的后果："
                        + terms(item).consequence())
                .collect(Collectors.joining("\n"));
    }

    private static CommitmentTerms terms(ItemGuide item) {
        return Objects.requireNonNull(item.commitment(), item.code());
    }

    String hash() {
        return DigestUtils.sha256Hex(text);
    }
}
