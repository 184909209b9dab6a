package org.binglian.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An approving authority in a region.
 *
 * @param code code of ours such as {@code ZJ-FGW}
 * @param shortName what stands before the number of its instruments, such as 浙发改
 * @param portfolio the subject under which 浙政发〔2016〕28号 names it, none when it is not named there
 * @param portfolioOrder place of the portfolio among the portfolios
 * @param position place of the department inside its portfolio
 * @param led whether it is 分管 (led) rather than 联系 (linked)
 */
public record DepartmentInfo(
        String code,
        String name,
        String shortName,
        String region,
        @Nullable String portfolio,
        int portfolioOrder,
        int position,
        boolean led,
        List<DivisionInfo> divisions) {

    public DepartmentInfo {
        divisions = List.copyOf(divisions);
    }
}
