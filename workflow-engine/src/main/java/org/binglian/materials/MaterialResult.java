package org.binglian.materials;

/** How a requirement is met, or what is still to be done about it. */
public enum MaterialResult {
    /** 待上传 */
    TO_UPLOAD,
    /** 已上传 */
    UPLOADED,
    /** 共用: another requirement of the same application brings the same material (2.1.1b). */
    SHARED_IN_APPLICATION,
    /** 填写编号: a licence of the same department, of which the number suffices (2.1.1c). */
    NUMBER_TO_VERIFY,
    /** 编号已核验 */
    NUMBER_VERIFIED,
    /** 共享取得: fetched from the department that issued it (2.1.1d). */
    OBTAINED,
    /** 待取得: the system or the officer obtains it later; nothing is asked of the applicant. */
    TO_BE_OBTAINED,
    /** 已存档: the department has it from an earlier application (2.1.1b). */
    ON_FILE,
    /** 告知承诺 (2.1.3d) */
    COMMITMENT
}
