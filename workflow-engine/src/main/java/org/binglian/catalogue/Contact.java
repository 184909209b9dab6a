package org.binglian.catalogue;

/** Where and when to ask, and where to complain. */
public record Contact(String place, String hours, String enquiryPhone, String complaintPhone) {}
