package org.binglian.cases;

import java.util.List;
import org.binglian.catalogue.ItemGuide;

/**
 * What a case takes over from the catalogue on the day of filing; later versions never change it.
 *
 * @param after codes of the items whose decisions this one waits for
 * @param limitDays promised limit in working days, in a joint service never more than the joint limit
 */
record FiledItem(
        String item,
        String name,
        int version,
        String department,
        List<String> after,
        int limitDays,
        int statutoryLimitDays) {

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
