package org.binglian.forms;

/**
 * One field as a form asks for it.
 *
 * @param name name of the field in the dictionary, for example {@code projectName}
 * @param required whether the form is incomplete without it
 */
public record FormField(String name, boolean required) {}
