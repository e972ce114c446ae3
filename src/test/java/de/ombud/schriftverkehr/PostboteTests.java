package de.ombud.schriftverkehr;

import static de.ombud.schriftverkehr.Uebergabe.Ausgang.ANGENOMMEN;
import static de.ombud.schriftverkehr.Uebergabe.Ausgang.NICHT_ANGENOMMEN;
import static de.ombud.schriftverkehr.Uebergabe.Ausgang.UNGEWISS;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.schriftverkehr.LaunischerMailserver.Laune;
import de.ombud.schriftverkehr.LaunischerMailserver.Schritt;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is known after each way in which a conversation with a mail server can end. */
class PostboteTests {

    private static final String AN = "mia.kanarienvogel@example.org";

    private static Postbote postbote(int port) {
        return new Postbote(anschluss(port));
    }

    private static JavaMailSenderImpl anschluss(int port) {
        JavaMailSenderImpl anschluss = new JavaMailSenderImpl();
        anschluss.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        anschluss.setPort(port);
        anschluss.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        anschluss.getJavaMailProperties().put("mail.smtp.timeout", "300");
        return anschluss;
    }

    private static Uebergabe uebergeben(Postbote postbote) throws Exception {
        Mail mail = new Mail(postbote.sitzung(), "<probe@jobcenter.example>", Instant.parse("2026-11-20T08:00:00Z"));
        mail.an("krm@jobcenter.example", "Jobcenter Müsterstadt", AN);
        mail.setSubject("Ihre Nachricht – KR-2026-000001", "UTF-8");
        mail.inhalt("Grüße", "<p>Grüße</p>");
        return postbote.uebergeben(mail, u -> {});
    }

    @Test
    void anAcceptedMailArrivesOnceWithItsUmlautsAndItsMessageId() throws Exception {
        try (Testmailserver server = new Testmailserver()) {
            assertThat(uebergeben(postbote(server.port()))).isEqualTo(Uebergabe.angenommen());

            Testmailserver.Zugestellt mail = server.angenommen().get(0);
            assertThat(server.angenommen()).hasSize(1);
            assertThat(mail.an()).isEqualTo(AN);
            assertThat(mail.kopf("Message-ID")).isEqualTo("<probe@jobcenter.example>");
            assertThat(mail.kopf("Date")).contains("20 Nov 2026");
            assertThat(mail.mail().getSubject()).isEqualTo("Ihre Nachricht – KR-2026-000001");
            assertThat(mail.mail().getFrom()[0].toString()).contains("krm@jobcenter.example");
            assertThat(mail.text()).isEqualTo("Grüße");
            assertThat(mail.html()).isEqualTo("<p>Grüße</p>");
        }
    }

    @Test
    void aDeadMailServerHasSurelyAcceptedNothing() throws Exception {
        int tot;
        try (ServerSocket kurz = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            tot = kurz.getLocalPort();
        }

        Uebergabe ergebnis = uebergeben(postbote(tot));

        assertThat(ergebnis.ausgang()).isEqualTo(NICHT_ANGENOMMEN);
        assertThat(ergebnis.befund()).contains("ConnectException");
    }

    @Test
    void anUnknownMailServerHasSurelyAcceptedNothing() throws Exception {
        JavaMailSenderImpl anschluss = anschluss(25);
        anschluss.setHost("mailserver.invalid");

        assertThat(uebergeben(new Postbote(anschluss)).ausgang()).isEqualTo(NICHT_ANGENOMMEN);
    }

    @ParameterizedTest
    @CsvSource({"450", "550"})
    void aRefusedRecipientIsSurelyNotServedAndNotNamed(int code) throws Exception {
        try (Testmailserver server = new Testmailserver()) {
            server.lehntEmpfaengerAb(code, "<" + AN + "> unknown");

            Uebergabe ergebnis = uebergeben(postbote(server.port()));

            assertThat(ergebnis.ausgang()).isEqualTo(NICHT_ANGENOMMEN);
            assertThat(ergebnis.befund()).contains(String.valueOf(code)).doesNotContain("kanarienvogel");
        }
    }

    @ParameterizedTest
    @CsvSource({"451", "554"})
    void aTextThatIsAnsweredWithARefusalIsSurelyNotAccepted(int code) throws Exception {
        try (Testmailserver server = new Testmailserver()) {
            server.lehntTextAb(code, "no mail for " + AN);

            Uebergabe ergebnis = uebergeben(postbote(server.port()));

            assertThat(ergebnis.ausgang()).isEqualTo(NICHT_ANGENOMMEN);
            assertThat(ergebnis.befund()).contains(String.valueOf(code)).doesNotContain("kanarienvogel");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BEGRUESSUNG, LEGT_AUF", "MAIL, LEGT_AUF", "RCPT, LEGT_AUF", "DATA, LEGT_AUF",
        "BEGRUESSUNG, SCHWEIGT", "MAIL, SCHWEIGT", "RCPT, SCHWEIGT", "DATA, SCHWEIGT"
    })
    void aConversationThatEndsBeforeTheTextHasSurelyDeliveredNothing(Schritt wann, Laune laune) throws Exception {
        try (LaunischerMailserver server = new LaunischerMailserver(wann, laune)) {
            assertThat(uebergeben(postbote(server.port())).ausgang()).isEqualTo(NICHT_ANGENOMMEN);
            assertThat(server.texte()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"LEGT_AUF", "SCHWEIGT"})
    void aConversationThatEndsAfterTheTextLeavesADoubt(Laune laune) throws Exception {
        try (LaunischerMailserver server = new LaunischerMailserver(Schritt.PUNKT, laune)) {
            Uebergabe ergebnis = uebergeben(postbote(server.port()));

            assertThat(ergebnis.ausgang()).isEqualTo(UNGEWISS);
            assertThat(ergebnis.befund()).doesNotContain("kanarienvogel");
            assertThat(server.texte()).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({"LEGT_AUF", "SCHWEIGT"})
    void aMailServerThatForgetsToSayGoodbyeHasAcceptedAllTheSame(Laune laune) throws Exception {
        try (LaunischerMailserver server = new LaunischerMailserver(Schritt.QUIT, laune)) {
            assertThat(uebergeben(postbote(server.port())).ausgang()).isEqualTo(ANGENOMMEN);
        }
    }

    @Test
    void theOutcomeIsNotedBeforeTheGoodbye() throws Exception {
        try (LaunischerMailserver server = new LaunischerMailserver(Schritt.QUIT, Laune.SCHWEIGT)) {
            Postbote postbote = postbote(server.port());
            Mail mail = new Mail(postbote.sitzung(), "<probe@jobcenter.example>", Instant.EPOCH);
            mail.an("krm@jobcenter.example", "Jobcenter", AN);
            mail.inhalt("Text", "<p>Text</p>");
            List<Uebergabe> vermerke = new ArrayList<>();

            postbote.uebergeben(mail, vermerke::add);

            assertThat(vermerke).containsExactly(Uebergabe.angenommen());
        }
    }
}
