package org.binglian.identity;

/** What a person may do; the names are the ones that the API shows. One person may hold several. */
public enum Role {
    APPLICANT,
    AGENT,
    /** Works for an intermediary 中介机构, which is the organisation of the person's profile. */
    INTERMEDIARY,
    WINDOW_OFFICER,
    REVIEWER,
    DECISION_MAKER,
    LEAD_COORDINATOR,
    DEPARTMENT_ADMIN,
    REFORM_OFFICE,
    SUPERVISION,
    SYSTEM_ADMIN,
    EXTERNAL_SYSTEM
}
