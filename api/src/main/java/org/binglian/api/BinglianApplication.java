package org.binglian.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = "org.binglian")
public class BinglianApplication {

    public static void main(String[] args) {
        SpringApplication.run(BinglianApplication.class, args);
    }
}
