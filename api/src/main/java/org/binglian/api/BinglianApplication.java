package org.binglian.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts everything: the modules of the domain, the REST API and the web UI in one process. */
@SpringBootApplication(scanBasePackages = "org.binglian")
@AutoConfigurationPackage(basePackages = "org.binglian")
public class BinglianApplication {

    public static void main(String[] args) {
        SpringApplication.run(BinglianApplication.class, args);
    }
}
