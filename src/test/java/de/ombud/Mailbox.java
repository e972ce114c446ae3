package de.ombud;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The local mailbox as somebody at a browser finds it. */
final class Mailbox {

    private static final Pattern NACHRICHT = Pattern.compile("href=\"(/lokal/post/[^\"/]+)\"");

    /** @param an whom the mail server was told to deliver it to */
    record Mail(String an, String betreff, String messageId, String text, String html) {}

    private final Zugriff zugriff;

    Mailbox(LaufendeAnwendung anwendung) {
        this.zugriff = Zugriff.anmelden(anwendung.adresse().getPort(), "admin");
    }

    /** All mails about the case, oldest first. */
    List<Mail> zu(String aktenzeichen) {
        List<Mail> mails = NACHRICHT
                .matcher(zugriff.get("/lokal/post").body())
                .results()
                .map((MatchResult fund) -> mail(fund.group(1)))
                .filter(mail -> mail.betreff().contains(aktenzeichen))
                .toList();
        return mails.stream()
                .sorted(Comparator.comparingInt(mail -> -mails.indexOf(mail)))
                .toList();
    }

    /** Waits until the mails about the case are as wished. */
    List<Mail> wenn(String aktenzeichen, Predicate<List<Mail>> wie) {
        return Geduld.bis(
                "mails about " + aktenzeichen,
                () -> Optional.of(zu(aktenzeichen)).filter(wie));
    }

    private Mail mail(String seite) {
        byte[] inhalt = zugriff.get(seite + "/roh").body().getBytes(StandardCharsets.UTF_8);
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(inhalt));
            Multipart teile = (Multipart) mail.getContent();
            return new Mail(
                    mail.getHeader("Delivered-To", ", "),
                    mail.getSubject(),
                    mail.getMessageID(),
                    teil(teile, 0, "text/plain"),
                    teil(teile, 1, "text/html"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("unreadable mail " + seite, e);
        }
    }

    private static String teil(Multipart teile, int nr, String art) throws MessagingException, IOException {
        if (!teile.getBodyPart(nr).isMimeType(art)) {
            throw new AssertionError("part " + nr + " is no " + art);
        }
        return teile.getBodyPart(nr).getContent().toString();
    }
}
