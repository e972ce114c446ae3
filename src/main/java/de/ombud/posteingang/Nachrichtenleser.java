package de.ombud.posteingang;

import de.ombud.system.Mailadresse;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads a mail however it is broken: what cannot be read is named, and the rest is there. Pure, and for ever silent about contents. */
final class Nachrichtenleser {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,250}>");
    private static final Pattern UNZUSTELLBAR = Pattern.compile(
            "undeliver|delivery (?:status|failure|has failed)|mail delivery failed|returned mail|unzustellbar|nicht"
                    + " zugestellt|failure notice|non remis",
            Pattern.CASE_INSENSITIVE);
    private static final int BETREFF = 200;
    private static final int BEZUEGE = 50;

    private Nachrichtenleser() {}

    static Nachricht lies(byte[] roh) {
        Properties nachsichtig = new Properties();
        nachsichtig.put("mail.mime.address.strict", "false");
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(nachsichtig), new ByteArrayInputStream(roh));
            return lies(mail, new Teilesammler(roh.length));
        } catch (MessagingException | RuntimeException | StackOverflowError keineMail) {
            return new Nachricht(
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    "",
                    List.of(),
                    List.of("die ganze Nachricht"),
                    Automatik.NEIN,
                    null,
                    false,
                    false);
        }
    }

    private static Nachricht lies(MimeMessage mail, Teilesammler teile) {
        MailKopf kopf = new MailKopf(mail);
        teile.sammle(mail);
        String text = teile.text();
        InternetAddress von = von(kopf);
        String absender = von == null
                ? ""
                : Mailadresse.von(Zeichensatz.liesKopfzeile(von.getAddress()))
                        .map(Mailadresse::wert)
                        .orElse("");
        String betreff = gekuerzt(einzeilig(kopf.wert("Subject")));
        String rohabsender = von == null || von.getAddress() == null ? "" : von.getAddress();
        Automatik automatik = Automatik.von(kopf, rohabsender, betreff);
        Zustellbericht bericht = teile.bericht();
        if (bericht == null
                && automatik == Automatik.ANTWORTAUTOMAT
                && UNZUSTELLBAR.matcher(betreff).find()) {
            bericht = Zustellbericht.formlos(text);
        }
        String klar = text.contains("-----BEGIN PGP MESSAGE-----") ? "" : text;
        return new Nachricht(
                ersteId(kopf.wert("Message-ID")),
                absender,
                name(von, rohabsender, absender),
                betreff,
                bezuege(kopf),
                klar,
                teile.anhaenge(),
                teile.unlesbares(),
                automatik,
                bericht,
                teile.verschluesselt() || !klar.equals(text),
                teile.signiert());
    }

    private static InternetAddress von(MailKopf kopf) {
        for (String feld : List.of("From", "Sender", "Return-Path")) {
            try {
                InternetAddress[] adressen = InternetAddress.parseHeader(kopf.roh(feld), false);
                if (adressen.length > 0
                        && adressen[0].getAddress() != null
                        && adressen[0].getAddress().contains("@")) {
                    return adressen[0];
                }
            } catch (AddressException unlesbar) {
                // the next one may be better
            }
        }
        return null;
    }

    /** An address that no mail can go to is at least named. */
    private static String name(InternetAddress von, String rohabsender, String absender) {
        if (von == null) {
            return "";
        }
        String name = einzeilig(entschluesselt(von.getPersonal() == null ? "" : von.getPersonal()));
        return name.isEmpty() && absender.isEmpty() ? einzeilig(Zeichensatz.sauber(rohabsender)) : gekuerzt(name);
    }

    private static List<String> bezuege(MailKopf kopf) {
        List<String> alle = new ArrayList<>(ids(kopf.wert("In-Reply-To")));
        List<String> fruehere = ids(kopf.wert("References"));
        Collections.reverse(fruehere);
        alle.addAll(fruehere);
        return alle.stream().distinct().limit(BEZUEGE).toList();
    }

    private static List<String> ids(String zeile) {
        return new ArrayList<>(
                MESSAGE_ID.matcher(zeile).results().map(f -> f.group()).toList());
    }

    private static String ersteId(String zeile) {
        return ids(zeile).stream().findFirst().orElse("");
    }

    /** A line break in a subject would be a header line of ours one day. */
    private static String einzeilig(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String gekuerzt(String text) {
        return text.codePointCount(0, text.length()) <= BETREFF
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BETREFF - 1)) + "…";
    }

    static String entschluesselt(String wert) {
        String zeile = MimeUtility.unfold(wert);
        try {
            // many programs forget the blank between two of them, or put them between quotes
            String getrennt = zeile.replaceAll("\\?=(?==\\?)", "?= ").replaceAll("\"(=\\?[^\"]+\\?=)\"", "$1");
            return Zeichensatz.liesKopfzeile(MimeUtility.decodeText(getrennt));
        } catch (UnsupportedEncodingException unbekannterZeichensatz) {
            return Zeichensatz.liesKopfzeile(zeile);
        }
    }

    /** The header of a mail, as it can be asked without an exception. */
    record MailKopf(MimeMessage mail) implements Automatik.Kopf {

        @Override
        public String wert(String name) {
            return entschluesselt(roh(name));
        }

        String roh(String name) {
            try {
                String[] werte = mail.getHeader(name);
                return werte == null || werte.length == 0 || werte[0] == null ? "" : werte[0].strip();
            } catch (MessagingException e) {
                return "";
            }
        }

        @Override
        public boolean hat(String name) {
            return !roh(name).isEmpty();
        }
    }
}
