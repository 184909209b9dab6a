package org.binglian.api.harness;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.binglian.api.BinglianApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Runs a subclass of {@link ApiTest} against what a first start on an empty folder leaves: the demo cases are there. That start takes half a
 * minute, so one class has it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DirtiesContext
@SpringBootTest(
        classes = {BinglianApplication.class, TestTime.class, CountedStatements.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;USER=sa;LOCK_TIMEOUT=5000;DB_CLOSE_DELAY=-1",
            "binglian.data-dir=target/test-data/demo"
        })
public @interface OnDemoCases {}
