package org.binglian.identity;

/**
 * One thing that is wrong with what somebody sent.
 *
 * @param pointer JSON pointer to the field, empty for the whole
 * @param code key of the message that explains it in the messages of the module that found it
 * @param args what the message's placeholders stand for
 */
public record Fault(String pointer, String code, Object... args) {}
