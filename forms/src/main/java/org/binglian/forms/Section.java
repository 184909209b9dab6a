package org.binglian.forms;

/** A heading under which fields that belong together are asked, for example 申请人 or 建设用地. */
record Section(String id, String title, String titleEn) {}
