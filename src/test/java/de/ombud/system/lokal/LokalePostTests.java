package de.ombud.system.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

class LokalePostTests {

    private static final Instant JETZT = Instant.parse("2026-11-20T08:15:00.123Z");

    @TempDir
    private Path daten;

    private Postfach postfach;
    private LokalerMailserver server;
    private JavaMailSenderImpl versand;

    @BeforeEach
    void open() throws Exception {
        postfach = postfachUm(JETZT);
        server = new LokalerMailserver(0, postfach);
        server.oeffnen();
        versand = new JavaMailSenderImpl();
        versand.setHost("127.0.0.1");
        versand.setPort(server.port());
        versand.setDefaultEncoding("UTF-8");
        versand.getJavaMailProperties().put("mail.smtp.timeout", "10000");
        versand.getJavaMailProperties().put("mail.smtp.writetimeout", "10000");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theAcknowledgementLiesThereAsTextAndHtmlWithItsUmlauts() throws Exception {
        versand.send(mail("mia@example.org", "Ihre Beschwerde KR-2026-000001 – Eingang bestätigt"));

        Nachricht nachricht = postfach.neueste(10).get(0);
        assertThat(nachricht.an()).isEqualTo("mia@example.org");
        assertThat(nachricht.betreff()).isEqualTo("Ihre Beschwerde KR-2026-000001 – Eingang bestätigt");
        assertThat(nachricht.eingang()).isEqualTo(JETZT);
        assertThat(nachricht.text()).contains("Grüße");
        assertThat(nachricht.html()).contains("<p>Grüße</p>");
        assertThat(nachricht.anlagen()).containsExactly("Übersicht.txt");
        assertThat(nachricht.kopf()).contains(new Nachricht.Kopfzeile("From", "krm@example.org"));
    }

    @Test
    void theNewestMailStandsFirst() throws Exception {
        versand.send(mail("mia@example.org", "erste"));
        postfachUm(JETZT.plusSeconds(1))
                .ablegen(
                        List.of("a@example.org"),
                        mail("a@example.org", "zweite").getInputStream());

        assertThat(postfach.neueste(10)).extracting(Nachricht::an).containsExactly("a@example.org", "mia@example.org");
        assertThat(postfach.neueste(1)).hasSize(1);
    }

    @Test
    void hiddenRecipientsAreSeen() throws Exception {
        MimeMessage mail = versand.createMimeMessage();
        MimeMessageHelper helfer = new MimeMessageHelper(mail);
        helfer.setFrom("krm@example.org");
        helfer.setBcc("verborgen@example.org");
        helfer.setSubject("x");
        helfer.setText("y");
        versand.send(mail);

        assertThat(postfach.neueste(1).get(0).an()).isEqualTo("verborgen@example.org");
    }

    @Test
    void aTextLineWithADotSurvivesTheWire() throws Exception {
        MimeMessage mail = versand.createMimeMessage();
        MimeMessageHelper helfer = new MimeMessageHelper(mail);
        helfer.setFrom("krm@example.org");
        helfer.setTo("mia@example.org");
        helfer.setText("eins\r\n.\r\n..zwei\r\n");
        versand.send(mail);

        assertThat(postfach.neueste(1).get(0).text()).isEqualToNormalizingNewlines("eins\n.\n..zwei\n");
    }

    @Test
    void aShutServerRefusesAndAnOpenedOneTakesTheMailOnTheSamePort() throws Exception {
        server.schliessen();
        assertThatExceptionOfType(MailSendException.class)
                .isThrownBy(() -> versand.send(mail("mia@example.org", "verloren")));

        server.oeffnen();
        versand.send(mail("mia@example.org", "angekommen"));

        assertThat(postfach.neueste(10)).extracting(Nachricht::betreff).containsExactly("angekommen");
    }

    @Test
    void anOversizedMailIsRefusedAndLeavesNothingBehind() throws Exception {
        MimeMessage mail = mail("mia@example.org", "riesig");
        MimeMessageHelper helfer = new MimeMessageHelper(mail, true);
        helfer.setText("y");
        helfer.addAttachment("scan.pdf", new ByteArrayResource(new byte[31 * 1024 * 1024]));

        assertThatExceptionOfType(MailSendException.class).isThrownBy(() -> versand.send(mail));
        assertThat(daten.resolve("post")).isEmptyDirectory();
    }

    @Test
    void nobodyReadsOtherFilesThroughTheMailbox() throws Exception {
        Files.writeString(daten.resolve("geheim.eml"), "geheim");

        assertThat(postfach.nachricht("../geheim")).isEmpty();
        assertThat(postfach.roh("..%2Fgeheim")).isEmpty();
    }

    @Test
    void aHalfWrittenOrForeignFileDoesNotHideTheOthers() throws Exception {
        versand.send(mail("mia@example.org", "da"));
        Files.writeString(daten.resolve("post").resolve("20261120T081500123Z-00000000.eml.unfertig"), "halb");
        Files.write(daten.resolve("post").resolve("20261120T081500124Z-00000000.eml"), new byte[] {0, 1, 2});

        assertThat(postfach.neueste(10))
                .extracting(Nachricht::betreff)
                .contains("da")
                .hasSize(2);
    }

    private Postfach postfachUm(Instant zeit) throws Exception {
        return new Postfach(daten.resolve("post"), Clock.fixed(zeit, ZoneOffset.UTC));
    }

    private MimeMessage mail(String an, String betreff) throws Exception {
        MimeMessage mail = versand.createMimeMessage();
        MimeMessageHelper helfer = new MimeMessageHelper(mail, true, "UTF-8");
        helfer.setFrom("krm@example.org");
        helfer.setTo(an);
        helfer.setSubject(betreff);
        helfer.setText("Grüße", "<p>Grüße</p>");
        helfer.addAttachment("Übersicht.txt", new ByteArrayResource("x".getBytes(StandardCharsets.UTF_8)));
        return mail;
    }
}
