package org.binglian.api.harness;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.binglian.api.BinglianApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Runs a subclass of {@link ApiTest} against the application on a real PostgreSQL; all such classes share one start. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {BinglianApplication.class, TestTime.class, CountedStatements.class, OutsideWorld.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "binglian.data-dir=target/test-data/postgres",
            "binglian.seeds.demo=true",
            "binglian.seeds.demo-cases=false"
        })
@ContextConfiguration(initializers = PostgresServer.class)
public @interface OnPostgres {}
