package org.binglian.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts everything: the modules of the domain, the REST API and the web UI in one process. Beans are named after their
 * full class name, because classes in different packages may well have the same noun.
 */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        scanBasePackages = "org.binglian",
        exclude = UserDetailsServiceAutoConfiguration.class)
@AutoConfigurationPackage(basePackages = "org.binglian")
@ConfigurationPropertiesScan("org.binglian")
@EnableScheduling
public class BinglianApplication {

    public static void main(String[] args) {
        SpringApplication.run(BinglianApplication.class, args);
    }
}
