package org.binglian.notifications.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.binglian.identity.Accounts;
import org.binglian.identity.Contact;
import org.binglian.identity.NewId;
import org.binglian.notifications.Way;
import org.binglian.worktime.WorkCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real SMTP server and a real HTTP gateway. */
class CourierTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A Monday in working hours. */
    private static final Instant MONDAY = at("2016-09-05", 10);

    private final GreenMail smtp = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final DriverManagerDataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient jdbc = tables();
    private final HttpServer gateway = gateway();
    private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger gatewayStatus = new AtomicInteger(200);
    private Instant now = MONDAY;

    @BeforeEach
    void openMailServer() {
        smtp.start();
    }

    @AfterEach
    void closeServers() {
        smtp.stop();
        gateway.stop(0);
    }

    @Test
    void mailAndMessageLeaveOnce() throws Exception {
        tell(Way.EMAIL, Way.SMS);
        Courier courier = courier();
        courier.send();
        courier.send();

        MimeMessage[] mails = smtp.getReceivedMessages();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getSubject()).isEqualTo("办件 2016-1 已变黄灯");
        assertThat(mails[0].getAllRecipients()[0]).hasToString("officer@example.com");
        assertThat(mails[0].getContent().toString()).contains("https://bl.example.com/office/tasks/1");
        assertThat(GreenMailUtil.getHeaders(mails[0])).contains("X-Binglian-Notice");
        assertThat(messages).singleElement().asString().contains("13800000001").contains("办件 2016-1 已变黄灯");
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void nothingLeavesOnDaysOffNorAtNight() {
        tell(Way.EMAIL);
        Courier courier = courier();
        for (Instant quiet : List.of(
                at("2016-09-10", 10), // Saturday
                at("2016-09-15", 10), // mid-autumn festival
                at("2016-09-05", 7),
                at("2016-09-05", 20))) {
            now = quiet;
            courier.send();
        }
        assertThat(smtp.getReceivedMessages()).isEmpty();

        now = at("2016-09-18", 8); // a Sunday that is worked
        courier.send();
        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsNotTakenIsTriedAgainLaterAndGivenUpInTheEnd() {
        tell(Way.SMS);
        gatewayStatus.set(503);
        Courier courier = courier();
        courier.send();
        courier.send();
        assertThat(messages).hasSize(1);
        assertThat(states()).containsExactly("WAITING");

        now = now.plus(Duration.ofMinutes(2));
        gatewayStatus.set(200);
        courier.send();
        assertThat(messages).hasSize(2);
        assertThat(states()).containsExactly("SENT");

        tell(Way.SMS);
        gatewayStatus.set(500);
        for (LocalDate day = LocalDate.of(2016, 9, 6); day.isBefore(LocalDate.of(2016, 11, 1)); day = day.plusDays(1)) {
            now = at(day.toString(), 10);
            courier.send();
        }
        assertThat(messages).hasSize(2 + 8);
        assertThat(states()).containsExactlyInAnyOrder("SENT", "FAILED");
    }

    @Test
    void twoProcessesSendOnceTogether() {
        for (int i = 0; i < 20; i++) {
            tell(Way.SMS);
        }
        Courier one = courier();
        Courier other = courier();
        CompletableFuture.allOf(CompletableFuture.runAsync(one::send), CompletableFuture.runAsync(other::send))
                .join();
        assertThat(messages).hasSize(20).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void whoHasNoAddressIsToldInTheAppOnly() {
        tell(Way.EMAIL);
        courier(Contact.NONE).send();
        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
    }

    private void tell(Way... ways) {
        UUID id = NewId.uuid();
        jdbc.sql("""
                        insert into notice (id, notice_key, username, message, arguments, path, urgent, at, seen)
                        values (?, ?, 'officer', 'turned', '["2016-1"]', '/office/tasks/1', true, ?, false)""")
                .params(id, id.toString(), MONDAY.atOffset(java.time.ZoneOffset.UTC))
                .update();
        for (Way way : ways) {
            jdbc.sql("""
                            insert into notice_sending (notice_id, way, state, tries, next_try_at)
                            values (?, ?, 'WAITING', 0, ?)""")
                    .params(id, way.name(), MONDAY.atOffset(java.time.ZoneOffset.UTC))
                    .update();
        }
    }

    private List<String> states() {
        return jdbc.sql("select state from notice_sending").query(String.class).list();
    }

    private Courier courier() {
        return courier(new Contact("officer@example.com", "13800000001"));
    }

    @SuppressWarnings("unchecked")
    private Courier courier(Contact contact) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtp.getSmtp().getPort());
        List<Carrier> carriers = List.of(
                new Mail(sender, new MailSettings("binglian@example.com"), "https://bl.example.com"),
                new HttpSms(new SmsSettings(
                        "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms",
                        "secret",
                        Duration.ofSeconds(5))));
        ObjectProvider<Carrier> provided = new ObjectProvider<>() {
            @Override
            public Stream<Carrier> stream() {
                return carriers.stream();
            }
        };
        Accounts accounts = mock(Accounts.class);
        when(accounts.contact(anyString())).thenReturn(contact);
        StaticMessageSource texts = new StaticMessageSource();
        texts.addMessage("turned", java.util.Locale.SIMPLIFIED_CHINESE, "办件 {0} 已变黄灯");
        Clock clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(asked -> now);
        return new Courier(provided, new Sendings(jdbc), accounts, texts, calendar(), clock);
    }

    private static WorkCalendar calendar() {
        WorkCalendar calendar = mock(WorkCalendar.class);
        Map<LocalDate, Boolean> announced = Map.of(LocalDate.of(2016, 9, 15), false, LocalDate.of(2016, 9, 18), true);
        when(calendar.isWorkingDay(org.mockito.ArgumentMatchers.any())).thenAnswer(asked -> {
            LocalDate day = asked.getArgument(0);
            return announced.getOrDefault(day, day.getDayOfWeek().getValue() <= 5);
        });
        return calendar;
    }

    private HttpServer gateway() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/sms", exchange -> {
                messages.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                boolean known = Set.of("Bearer secret")
                        .contains(exchange.getRequestHeaders().getFirst("Authorization"));
                exchange.sendResponseHeaders(known ? gatewayStatus.get() : 401, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JdbcClient tables() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V95__notifications.sql")).execute(source);
        return JdbcClient.create(source);
    }

    private static Instant at(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0).atZone(SHANGHAI).toInstant();
    }
}
