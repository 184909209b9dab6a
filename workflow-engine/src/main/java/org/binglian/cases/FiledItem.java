package org.binglian.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.binglian.catalogue.ItemGuide;

/**
 * What a case takes over from the catalogue on the day of filing; later versions never change it.
 *
 * @param after codes of the items whose decisions this one waits for
 * @param limitDays promised limit in working days, in a joint service never more than the joint limit
 */
@Embeddable
record FiledItem(
        @Column(name = "item") String item,
        @Column(name = "item_name") String name,
        @Column(name = "item_version") int version,
        @Column(name = "department") String department,

        @Column(name = "after_items") @Convert(converter = CodeList.class)
        List<String> after,

        @Column(name = "limit_days") int limitDays,
        @Column(name = "statutory_limit_days") int statutoryLimitDays) {

    static FiledItem of(ItemGuide guide, List<String> after, int jointLimitDays) {
        return new FiledItem(
                guide.code(),
                guide.name(),
                guide.version(),
                guide.department(),
                after,
                Math.min(guide.promisedLimitDays(), jointLimitDays),
                guide.statutoryLimitDays());
    }
}
