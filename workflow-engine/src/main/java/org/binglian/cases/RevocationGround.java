package org.binglian.cases;

import org.binglian.identity.Clause;

/** Why an approval is taken back (licence law, article 69). */
public enum RevocationGround {
    @Clause("2.1.3d")
    COMMITMENT("你（单位）以告知承诺方式取得的“%s”行政许可，经核查，承诺不实，依照《中华人民共和国行政许可法》第六十九条第二款，决定撤销。"),
    @Clause("2.3.2b")
    ORIGINAL("你（单位）取得“%s”行政许可所提交的材料，办结核验时与原件不一致，经核查，材料不实，依照《中华人民共和国行政许可法》第六十九条第二款，决定撤销。");

    private final String sentence;

    RevocationGround(String sentence) {
        this.sentence = sentence;
    }

    /** What the decision says first. */
    String sentence(String item) {
        return sentence.formatted(item);
    }
}
