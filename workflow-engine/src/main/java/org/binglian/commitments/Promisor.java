package org.binglian.commitments;

/**
 * Whose word it is.
 *
 * @param username of the party's account
 * @param holder number of the identity card or 统一社会信用代码
 */
public record Promisor(String username, String name, String holder) {}
