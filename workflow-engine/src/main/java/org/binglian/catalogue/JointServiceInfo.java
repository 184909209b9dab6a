package org.binglian.catalogue;

import java.util.List;

/**
 * Several items under one lead department: one application, one process, one reply (2.2.1b).
 *
 * @param lead code of the lead department
 * @param limitDays joint limit in working days; a case has the smaller of this and its item's promised limit
 * @param questions what decides which items apply
 */
public record JointServiceInfo(
        String code, String name, String lead, int limitDays, List<Stage> stages, Questions questions) {

    public JointServiceInfo {
        stages = List.copyOf(stages);
    }
}
