package org.binglian.seeds;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Belongs to those who play the demo cases and rounds, and is not there where they are not to be played. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty(name = "binglian.seeds.demo-cases", matchIfMissing = true)
@interface WithDemoCases {}
