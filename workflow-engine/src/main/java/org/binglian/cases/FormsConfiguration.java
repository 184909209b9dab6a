package org.binglian.cases;

import org.binglian.forms.FormLibrary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormsConfiguration {

    @Bean
    FormLibrary formLibrary() {
        return FormLibrary.load();
    }
}
