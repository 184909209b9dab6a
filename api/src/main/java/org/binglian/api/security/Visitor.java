package org.binglian.api.security;

import org.binglian.identity.Actor;

/**
 * Who reads a page that is public, but on which some see more: the person who is logged in, or anybody. A controller that takes an {@link
 * Actor} instead demands a login.
 */
public record Visitor(Actor actor) {}
