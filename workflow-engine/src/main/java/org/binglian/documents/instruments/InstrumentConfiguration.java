package org.binglian.documents.instruments;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstrumentSettings.class)
class InstrumentConfiguration {}
