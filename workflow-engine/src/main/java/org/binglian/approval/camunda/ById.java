package org.binglian.approval.camunda;

/** What an expression of a model asks a bean for; public because the expression language calls it by reflection. */
@FunctionalInterface
public interface ById<T> {

    T of(String id);
}
