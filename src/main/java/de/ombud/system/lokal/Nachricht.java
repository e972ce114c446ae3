package de.ombud.system.lokal;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * One mail, opened for reading.
 *
 * @param eingang when the mail server took it, by the application's clock
 * @param kopf all header lines, decoded
 * @param text what a mail program without HTML shows; empty if there is none
 * @param html what a mail program with HTML shows; empty if there is none. Not to be trusted
 * @param anlagen names of the attached files
 */
record Nachricht(
        String kennung,
        Instant eingang,
        String an,
        String betreff,
        List<Kopfzeile> kopf,
        String text,
        String html,
        List<String> anlagen) {

    record Kopfzeile(String name, String wert) {}

    static Nachricht lesen(String kennung, byte[] inhalt) {
        Instant eingang = Postfach.zeitpunkt(kennung);
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(inhalt));
            Teile teile = new Teile();
            teile.sammle(mail);
            return new Nachricht(
                    kennung,
                    eingang,
                    String.join(", ", werte(mail, "Delivered-To")),
                    String.join(" ", werte(mail, "Subject")),
                    kopf(mail),
                    teile.text.toString(),
                    teile.html.toString(),
                    List.copyOf(teile.anlagen));
        } catch (MessagingException | IOException e) {
            return new Nachricht(
                    kennung, eingang, "", "(nicht lesbar)", List.of(), "Diese E-Mail ist nicht lesbar.", "", List.of());
        }
    }

    private static List<String> werte(MimeMessage mail, String name) throws MessagingException {
        String[] werte = mail.getHeader(name);
        return werte == null
                ? List.of()
                : List.of(werte).stream().map(Nachricht::entschluesselt).toList();
    }

    private static List<Kopfzeile> kopf(MimeMessage mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream()
                .map((Header zeile) -> new Kopfzeile(zeile.getName(), entschluesselt(zeile.getValue())))
                .toList();
    }

    private static String entschluesselt(String wert) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(wert));
        } catch (UnsupportedEncodingException unbekannterZeichensatz) {
            return wert;
        }
    }

    private static final class Teile {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<String> anlagen = new ArrayList<>();

        private void sammle(Part teil) throws MessagingException, IOException {
            if (teil.isMimeType("multipart/*")) {
                Multipart teile = (Multipart) teil.getContent();
                for (int i = 0; i < teile.getCount(); i++) {
                    BodyPart naechster = teile.getBodyPart(i);
                    sammle(naechster);
                }
            } else if (Part.ATTACHMENT.equalsIgnoreCase(teil.getDisposition()) || !teil.isMimeType("text/*")) {
                anlagen.add(teil.getFileName() == null ? "ohne Namen" : entschluesselt(teil.getFileName()));
            } else if (teil.isMimeType("text/html")) {
                html.append(teil.getContent());
            } else {
                text.append(teil.getContent());
            }
        }
    }
}
