package org.binglian.catalogue.published;

import org.binglian.forms.FormLibrary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the items, read once for everybody who asks for them. */
@Configuration(proxyBeanMethods = false)
class FormsConfiguration {

    @Bean
    FormLibrary formLibrary() {
        return FormLibrary.load();
    }
}
