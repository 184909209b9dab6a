package org.binglian.api.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.binglian.worktime.DueDate;
import org.binglian.worktime.WorkCalendar;
import org.binglian.worktime.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

class CalendarControllerTest {

    private final WorkCalendar calendar = mock();
    private MockMvc http;

    @RestControllerAdvice
    static class Problems extends ResponseEntityExceptionHandler {}

    @BeforeEach
    void serve() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages.worktime");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Problems problems = new Problems();
        problems.setMessageSource(messages);
        http = MockMvcBuilders.standaloneSetup(new CalendarController(calendar))
                .setControllerAdvice(problems)
                .build();
        when(calendar.dueDate(any(), anyInt())).thenReturn(new DueDate(LocalDate.of(2016, 10, 10), false));
        when(calendar.between(any(), any())).thenReturn(new WorkingDays(5, true));
    }

    @Test
    void tellsADueDate() throws Exception {
        http.perform(get("/api/v1/calendar/due-date?acceptedOn=2016-09-28&workingDays=5"))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"acceptedOn": "2016-09-28", "workingDays": 5, "dueOn": "2016-10-10", "provisional": false}
                        """));
    }

    @Test
    void countsWorkingDays() throws Exception {
        http.perform(get("/api/v1/calendar/working-days?after=2016-09-28&through=2016-10-10"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"workingDays\": 5, \"provisional\": true}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due-date",
                "due-date?acceptedOn=2016-09-28",
                "due-date?acceptedOn=2016-09-31&workingDays=5",
                "due-date?acceptedOn=20160928&workingDays=5",
                "due-date?acceptedOn=&workingDays=5",
                "due-date?acceptedOn=1989-12-31&workingDays=5",
                "due-date?acceptedOn=2101-01-01&workingDays=5",
                "due-date?acceptedOn=2016-09-28&workingDays=-1",
                "due-date?acceptedOn=2016-09-28&workingDays=10001",
                "due-date?acceptedOn=2016-09-28&workingDays=99999999999",
                "due-date?acceptedOn=2016-09-28&workingDays=2.5",
                "due-date?acceptedOn=2016-09-28&workingDays=",
                "working-days?after=2016-09-28",
                "working-days?after=yesterday&through=2016-10-10",
                "working-days?after=2016-09-28&through=%2B12016-10-10",
            })
    void nonsenseIsABadRequest(String call) throws Exception {
        http.perform(get(URI.create("/api/v1/calendar/" + call)))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            zh, 应为 yyyy-MM-dd 格式的日期
            en, must be a date written yyyy-MM-dd
            """)
    void theProblemSaysInTheReadersLanguageWhatIsWrong(String language, String words) throws Exception {
        http.perform(get("/api/v1/calendar/due-date?acceptedOn=28.9.2016&workingDays=5")
                        .locale(Locale.forLanguageTag(language))
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString(words)))
                .andExpect(jsonPath("$.detail", containsString("acceptedOn")));
    }
}
