package de.ombud.posteingang;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.SignedData;

/** Walks through the parts of a mail, however deep and however broken, and keeps words, files and the names of what it cannot read. */
final class Teilesammler {

    /** Kind of a mail of which only the header was read. */
    static final String NUR_KOPF = "application/x-ombud-nur-kopf";

    /** A mail that was passed on twice, with its letter signed, is as deep as this. */
    private static final int TIEFSTENS = 8;

    /** Each layer is read once more than the one around it: more often than this nobody packs what they send. */
    private static final int SCHICHTEN = 4;

    private static final int IMMER = 1_000_000;
    private static final int TEILE = 300;
    private static final int TEXT = 1_000_000;
    private static final int ANHAENGE = 50;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Nachricht.Anhang> anhaenge = new ArrayList<>();
    private final List<String> unlesbares = new ArrayList<>();
    private final StringBuilder zustellung = new StringBuilder();
    private final StringBuilder lesebestaetigung = new StringBuilder();
    private final StringBuilder zurueckgesandt = new StringBuilder();
    private boolean inBericht;
    private boolean signiert;
    private boolean verschluesselt;
    private int teile;
    private long rest;

    /** @param groesse of the whole mail; what is read of it at all layers together is a few times that */
    Teilesammler(long groesse) {
        rest = SCHICHTEN * groesse + IMMER;
    }

    void sammle(Part ganz) {
        sammle(ganz, 0);
    }

    String text() {
        String schlicht = text.toString().strip();
        return schlicht.isEmpty() ? HtmlText.von(html.toString()) : schlicht;
    }

    List<Nachricht.Anhang> anhaenge() {
        return anhaenge;
    }

    List<String> unlesbares() {
        return unlesbares.stream().distinct().toList();
    }

    boolean signiert() {
        return signiert;
    }

    boolean verschluesselt() {
        return verschluesselt;
    }

    /** Null where it is none. */
    Zustellbericht bericht() {
        if (!zustellung.isEmpty()) {
            return Zustellbericht.zustellung(zustellung.toString(), zurueckgesandt.toString());
        }
        return lesebestaetigung.isEmpty() ? null : Zustellbericht.gelesen(lesebestaetigung.toString());
    }

    private void sammle(Part teil, int tiefe) {
        teile++;
        if (tiefe > TIEFSTENS || teile > TEILE) {
            unlesbares.add("was zu tief verschachtelt ist");
            return;
        }
        ContentType art = art(teil);
        if (art.match("multipart/*")) {
            mehrere(teil, art, tiefe);
        } else if (art.match("application/pkcs7-mime") || art.match("application/x-pkcs7-mime")) {
            smime(teil, tiefe);
        } else if (art.match("message/delivery-status") || art.match("message/global-delivery-status")) {
            zustellung.append(Zeichensatz.lies(inhalt(teil), null)).append('\n');
        } else if (art.match("message/disposition-notification")) {
            lesebestaetigung.append(Zeichensatz.lies(inhalt(teil), null)).append('\n');
        } else if (art.match("text/rfc822-headers")) {
            zurueckgesandt.append(Zustellbericht.kopf(inhalt(teil)));
        } else if (art.match("message/rfc822") || art.match("message/global")) {
            mail(teil, tiefe);
        } else if (art.getPrimaryType().equalsIgnoreCase("text") && !istDatei(teil)) {
            worte(teil, art);
        } else {
            datei(teil, art);
        }
    }

    private void mehrere(Part teil, ContentType art, int tiefe) {
        verschluesselt |= art.match("multipart/encrypted");
        signiert |= art.match("multipart/signed");
        boolean aussen = inBericht;
        inBericht |= art.match("multipart/report");
        int vorher = teile;
        try {
            MimeMultipart alle = new MimeMultipart(new ByteArrayDataSource(inhalt(teil), art.toString()));
            for (int i = 0; i < alle.getCount(); i++) {
                BodyPart naechster = alle.getBodyPart(i);
                sammle(naechster, tiefe + 1);
            }
        } catch (MessagingException | IllegalArgumentException kaputt) {
            if (teile == vorher) {
                // no part to be found: then its lines are the text
                text.append(Zeichensatz.lies(inhalt(teil), null));
            }
            unlesbares.add("ein Teil, dessen Aufbau beschädigt ist");
        } finally {
            inBericht = aussen;
        }
    }

    private void mail(Part teil, int tiefe) {
        byte[] roh = inhalt(teil);
        if (inBericht) {
            zurueckgesandt.append(Zustellbericht.kopf(roh));
            return;
        }
        try {
            MimeMessage innen = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(roh));
            var kopf = new Nachrichtenleser.MailKopf(innen);
            text.append("\n\n---------- Weitergeleitete Nachricht ----------\n")
                    .append("Von: ")
                    .append(kopf.wert("From").replaceAll("\\s+", " "))
                    .append('\n')
                    .append("Datum: ")
                    .append(kopf.wert("Date"))
                    .append('\n')
                    .append("Betreff: ")
                    .append(kopf.wert("Subject").replaceAll("\\s+", " "))
                    .append("\n\n");
            Teilesammler fremde = new Teilesammler(0);
            fremde.teile = teile;
            fremde.rest = rest;
            fremde.sammle(innen, tiefe + 1);
            teile = fremde.teile;
            rest = fremde.rest;
            text.append(fremde.text());
            anhaenge.addAll(fremde.anhaenge);
            unlesbares.addAll(fremde.unlesbares);
        } catch (MessagingException kaputt) {
            unlesbares.add("eine angehängte Nachricht");
        }
    }

    private void worte(Part teil, ContentType art) {
        if (art.match("text/calendar")) {
            unlesbares.add("eine Kalendereinladung");
            return;
        }
        String worte = Zeichensatz.lies(inhalt(teil), art.getParameter("charset"));
        StringBuilder ziel = art.match("text/html") ? html : text;
        if (ziel.length() < TEXT) {
            ziel.append(ziel.isEmpty() ? "" : "\n\n").append(worte, 0, Math.min(worte.length(), TEXT));
        }
    }

    /** Signed as a whole: what it holds stands in it readable. Anything else of this kind is encrypted. */
    private void smime(Part teil, int tiefe) {
        byte[] innen = unterschriebenes(inhalt(teil));
        if (innen.length == 0) {
            verschluesselt = true;
            return;
        }
        signiert = true;
        try {
            sammle(new MimeBodyPart(new ByteArrayInputStream(innen)), tiefe + 1);
        } catch (MessagingException kaputt) {
            unlesbares.add("eine unterschriebene Nachricht");
        }
    }

    private static byte[] unterschriebenes(byte[] umschlag) {
        try (ASN1InputStream lesen = new ASN1InputStream(umschlag)) {
            ContentInfo aussen = ContentInfo.getInstance(lesen.readObject());
            if (PKCSObjectIdentifiers.signedData.equals(aussen.getContentType())) {
                ContentInfo innen = SignedData.getInstance(aussen.getContent()).getContentInfo();
                return ASN1OctetString.getInstance(innen.getContent()).getOctets();
            }
        } catch (IOException | RuntimeException andere) {
            // no such envelope: encrypted, as far as we know
        }
        return new byte[0];
    }

    private void datei(Part teil, ContentType art) {
        String name = name(teil);
        if (art.match("application/pkcs7-signature")
                || art.match("application/x-pkcs7-signature")
                || art.match("application/pgp-signature")) {
            signiert = true;
        } else if (art.match("application/pgp-encrypted")) {
            verschluesselt = true;
        } else if (verschluesselt && art.match("application/octet-stream") && anhaenge.isEmpty()) {
            return;
        } else if (art.match(NUR_KOPF)) {
            unlesbares.add("der Inhalt; er ist zu groß oder nicht abrufbar und liegt noch im Postfach");
        } else if (art.match("application/ms-tnef") || name.equalsIgnoreCase("winmail.dat")) {
            outlook(inhalt(teil));
        } else {
            byte[] inhalt = inhalt(teil);
            if (rest > 0) {
                legeDazu(new Nachricht.Anhang(name, inhalt));
            }
        }
    }

    private void outlook(byte[] paket) {
        Outlookpaket ausgepackt = Outlookpaket.lies(paket);
        ausgepackt.dateien().forEach(this::legeDazu);
        if (!ausgepackt.vollstaendig()) {
            unlesbares.add("winmail.dat (Anlagen in einem Format, das nur Outlook liest)");
        }
    }

    private void legeDazu(Nachricht.Anhang datei) {
        if (anhaenge.size() >= ANHAENGE) {
            unlesbares.add("mehr als " + ANHAENGE + " Anlagen");
        } else if (datei.name().isEmpty()) {
            anhaenge.add(new Nachricht.Anhang("Anlage " + (anhaenge.size() + 1), datei.inhalt()));
        } else {
            anhaenge.add(datei);
        }
    }

    private static boolean istDatei(Part teil) {
        try {
            return Part.ATTACHMENT.equalsIgnoreCase(teil.getDisposition());
        } catch (MessagingException e) {
            return false;
        }
    }

    private static String name(Part teil) {
        try {
            String name = teil.getFileName();
            return name == null
                    ? ""
                    : Nachrichtenleser.entschluesselt(name)
                            .replaceAll("\\s+", " ")
                            .strip();
        } catch (MessagingException unlesbar) {
            return "";
        }
    }

    private static ContentType art(Part teil) {
        try {
            String zeile = teil.getContentType();
            return new ContentType(zeile == null ? "text/plain" : zeile);
        } catch (ParseException unlesbar) {
            return new ContentType("text", "plain", null);
        } catch (MessagingException e) {
            return new ContentType("text", "plain", null);
        }
    }

    /** As far as it can be read; a broken coding ends it early. Empty where too much was read already. */
    private byte[] inhalt(Part teil) {
        try (InputStream strom = teil.getInputStream()) {
            return imRahmen(strom);
        } catch (IOException | MessagingException | RuntimeException kaputt) {
            unlesbares.add("ein Teil, dessen Kodierung beschädigt ist");
            return soWeitEsGeht(teil);
        }
    }

    private byte[] imRahmen(InputStream strom) throws IOException {
        byte[] gelesen = strom.readNBytes((int) Math.min(rest, Integer.MAX_VALUE - 8));
        rest -= gelesen.length;
        if (rest > 0) {
            return gelesen;
        }
        unlesbares.add("was zu oft verpackt ist");
        return new byte[0];
    }

    private byte[] soWeitEsGeht(Part teil) {
        byte[] roh = roh(teil);
        try {
            String[] kodierung = teil.getHeader("Content-Transfer-Encoding");
            if (kodierung == null || !kodierung[0].strip().equalsIgnoreCase("base64")) {
                return roh;
            }
        } catch (MessagingException e) {
            return roh;
        }
        String zeichen = new String(roh, StandardCharsets.ISO_8859_1).replaceAll("[^A-Za-z0-9+/]", "");
        return Base64.getDecoder().decode(zeichen.substring(0, zeichen.length() / 4 * 4));
    }

    private byte[] roh(Part teil) {
        try (InputStream roh = teil instanceof MimeMessage mail
                ? mail.getRawInputStream()
                : ((MimeBodyPart) teil).getRawInputStream()) {
            return imRahmen(roh);
        } catch (IOException | MessagingException | ClassCastException e) {
            return "".getBytes(StandardCharsets.UTF_8);
        }
    }
}
