package de.ombud.schriftverkehr.mail;

import static de.ombud.schriftverkehr.mail.Uebergabe.Ausgang.ABGELEHNT;
import static de.ombud.schriftverkehr.mail.Uebergabe.Ausgang.ANGENOMMEN;
import static de.ombud.schriftverkehr.mail.Uebergabe.Ausgang.NICHT_ERREICHBAR;
import static de.ombud.schriftverkehr.mail.Uebergabe.Ausgang.UNGEWISS;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.schriftverkehr.LaunischerMailserver;
import de.ombud.schriftverkehr.LaunischerMailserver.Laune;
import de.ombud.schriftverkehr.LaunischerMailserver.Schritt;
import de.ombud.schriftverkehr.Testmailserver;
import de.ombud.schriftverkehr.mail.Uebergabe.Ausgang;
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

        assertThat(ergebnis.ausgang()).isEqualTo(NICHT_ERREICHBAR);
        assertThat(ergebnis.befund()).contains("ConnectException");
    }

    @Test
    void anUnknownMailServerHasSurelyAcceptedNothing() throws Exception {
        JavaMailSenderImpl anschluss = anschluss(25);
        anschluss.setHost("mailserver.invalid");

        assertThat(uebergeben(new Postbote(anschluss)).ausgang()).isEqualTo(NICHT_ERREICHBAR);
    }

    @ParameterizedTest
    @CsvSource({"450, NICHT_ANGENOMMEN", "550, ABGELEHNT", "421, NICHT_ERREICHBAR"})
    void aRefusedRecipientIsSurelyNotServedAndNotNamed(int code, Ausgang ausgang) throws Exception {
        try (Testmailserver server = new Testmailserver()) {
            server.lehntEmpfaengerAb(code, "<" + AN + "> unknown");

            Uebergabe ergebnis = uebergeben(postbote(server.port()));

            assertThat(ergebnis.ausgang()).isEqualTo(ausgang);
            assertThat(ergebnis.befund()).contains(String.valueOf(code)).doesNotContain("kanarienvogel");
            assertThat(ergebnis.toString()).doesNotContain("kanarienvogel");
            assertThat(ergebnis.antwort().contains(AN)).as("for the case").isEqualTo(ausgang == ABGELEHNT);
        }
    }

    @ParameterizedTest
    @CsvSource({"451, NICHT_ANGENOMMEN", "554, ABGELEHNT"})
    void aTextThatIsAnsweredWithARefusalIsSurelyNotAccepted(int code, Ausgang ausgang) throws Exception {
        try (Testmailserver server = new Testmailserver()) {
            server.lehntTextAb(code, "no mail for " + AN);

            Uebergabe ergebnis = uebergeben(postbote(server.port()));

            assertThat(ergebnis.ausgang()).isEqualTo(ausgang);
            assertThat(ergebnis.befund()).contains(String.valueOf(code)).doesNotContain("kanarienvogel");
            assertThat(ergebnis.toString()).doesNotContain("kanarienvogel");
            assertThat(ergebnis.antwort().contains(AN)).as("for the case").isEqualTo(ausgang == ABGELEHNT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BEGRUESSUNG, LEGT_AUF, NICHT_ERREICHBAR", "MAIL, LEGT_AUF, ABGEBROCHEN", "RCPT, LEGT_AUF, ABGEBROCHEN",
        "DATA, LEGT_AUF, ABGEBROCHEN", "BEGRUESSUNG, SCHWEIGT, NICHT_ERREICHBAR", "MAIL, SCHWEIGT, ABGEBROCHEN",
        "RCPT, SCHWEIGT, ABGEBROCHEN", "DATA, SCHWEIGT, ABGEBROCHEN"
    })
    void aConversationThatEndsBeforeTheTextHasSurelyDeliveredNothing(Schritt wann, Laune laune, Ausgang ausgang)
            throws Exception {
        try (LaunischerMailserver server = new LaunischerMailserver(wann, laune)) {
            assertThat(uebergeben(postbote(server.port())).ausgang()).isEqualTo(ausgang);
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
