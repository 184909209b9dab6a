package org.binglian.seeds;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The modules that the seeds load their data into, and no more. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        scanBasePackages = {
            "org.binglian.seeds",
            "org.binglian.identity",
            "org.binglian.catalogue",
            "org.binglian.documents.files",
            "org.binglian.documents.signing",
            "org.binglian.intermediaries.directory",
            "org.binglian.licences",
            "org.binglian.worktime"
        })
@AutoConfigurationPackage(basePackages = "org.binglian")
@ConfigurationPropertiesScan("org.binglian")
class SeedsTestApplication {}
