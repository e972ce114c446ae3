package de.ombud.schriftverkehr.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.anlage.Beilage;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailTests {

    private static final Instant AM = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void filesTravelWithTheWordsUnderTheirNamesAndByteForByte() throws Exception {
        Mail mail = mail();
        byte[] inhalt = {0, 1, (byte) 200, 13, 10};
        mail.beilegen(List.of(new Beilage("Kündigung Müller.pdf", "application/pdf", inhalt)));

        MimeMultipart alles = (MimeMultipart) gelesen(mail).getContent();
        assertThat(alles.getCount()).isEqualTo(2);
        assertThat(((MimeMultipart) alles.getBodyPart(0).getContent()).getCount())
                .isEqualTo(2);
        BodyPart datei = alles.getBodyPart(1);
        assertThat(MimeUtility.decodeText(datei.getFileName())).isEqualTo("Kündigung Müller.pdf");
        assertThat(datei.getContentType()).startsWith("application/pdf");
        assertThat(datei.getInputStream().readAllBytes()).isEqualTo(inhalt);
    }

    @Test
    void withoutFilesAMailIsWhatItWas() throws Exception {
        Mail mail = mail();
        mail.beilegen(List.of());
        assertThat(gelesen(mail).getContentType()).startsWith("multipart/alternative");
    }

    private static Mail mail() throws Exception {
        Mail mail = new Mail(Session.getInstance(new Properties()), "<1@jobcenter.example>", AM);
        mail.an("krm@jobcenter.example", "Jobcenter", "post@leipzig.example");
        mail.setSubject("Abgabe", StandardCharsets.UTF_8.name());
        mail.inhalt("Worte", "<p>Worte</p>");
        return mail;
    }

    private static MimeMessage gelesen(Mail mail) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
    }
}
