package org.binglian.forms;

/**
 * One thing that is wrong with the data of a form, in sentences for the applicant: what is wrong and how to mend it.
 *
 * @param pointer JSON pointer (RFC 6901) into the data; a missing field has its own pointer, the whole document {@code ""}
 * @param code the schema keyword that is not met ({@code required}, {@code type}, {@code enum}, {@code pattern} …) or
 *     {@code json}, {@code size}, {@code characters}, {@code number} for data that cannot be taken as sent
 * @param messageZh Chinese sentence
 * @param messageEn English sentence
 */
public record FormFault(String pointer, String code, String messageZh, String messageEn) {}
