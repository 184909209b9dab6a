package org.binglian.commitments.checked;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommitmentSettings.class)
class CommitmentConfiguration {}
