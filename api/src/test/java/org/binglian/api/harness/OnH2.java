package org.binglian.api.harness;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.binglian.api.BinglianApplication;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs a subclass of {@link ApiTest} against the application on an embedded H2; all such classes share one start. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {BinglianApplication.class, TestTime.class, CountedStatements.class, OutsideWorld.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:api;USER=sa;LOCK_TIMEOUT=5000;DB_CLOSE_DELAY=-1",
            "binglian.data-dir=target/test-data/h2",
            "binglian.seeds.demo-cases=false"
        })
public @interface OnH2 {}
