package org.binglian.api.harness;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements of every request, Hibernate's, the engine's and all others', and tells them in a header. */
@TestConfiguration(proxyBeanMethods = false)
class CountedStatements {

    static final String HEADER = "X-Sql-Statements";

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource
                        ? ProxyDataSourceBuilder.create(dataSource).countQuery().build()
                        : bean;
            }
        };
    }

    /** Outermost, so that the session's statements count too; the header is set before the body is written out. */
    @Bean
    FilterRegistrationBean<StatementHeader> statementHeader() {
        FilterRegistrationBean<StatementHeader> filter = new FilterRegistrationBean<>(new StatementHeader());
        filter.setOrder(Integer.MIN_VALUE);
        return filter;
    }

    @Bean
    Sabotage sabotage() {
        return new Sabotage();
    }
}
