package org.binglian.catalogue;

/** A question that applicants ask often, with its answer. */
public record Faq(String question, String answer) {}
