package org.binglian.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which clause of the notice (such as {@code 2.1.1b}) or article of the Administrative Licence Law (such as
 * {@code article 32}) is the reason for what is marked.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.RECORD_COMPONENT
})
public @interface Clause {
    String[] value();
}
