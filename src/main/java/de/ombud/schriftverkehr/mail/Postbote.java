package de.ombud.schriftverkehr.mail;

import de.ombud.schriftverkehr.adresse.Erreichbarkeit;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.function.Consumer;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Speaks to the mail server and tells "surely not accepted" from "nobody knows", and a server that is away from one that refuses just
 * this mail. Spring's JavaMailSender wraps all of these in the same exception and counts a failure to say goodbye after the acceptance as
 * a failure to send, so the transport is used directly.
 */
@Component
public class Postbote {

    private static final Logger LOG = LoggerFactory.getLogger(Postbote.class);

    private static final int VORLAEUFIG = 400;
    private static final int SCHLIESST = 421;
    private static final int ENDGUELTIG = 500;
    private static final int HOECHSTER = 599;
    private static final int LAENGSTE_ANTWORT = 300;

    private final JavaMailSenderImpl mailserver;

    Postbote(JavaMailSenderImpl mailserver) {
        this.mailserver = mailserver;
    }

    /** Which mail server it is, for telling an outage of one from another that was put in its place. */
    String server() {
        return mailserver.getHost() + ":" + mailserver.getPort();
    }

    public Session sitzung() {
        return mailserver.getSession();
    }

    /**
     * Hands one mail over.
     *
     * @param danach told the outcome as soon as it is known, while the connection is still open: nothing may come between
     */
    public Uebergabe uebergeben(Mail mail, Consumer<Uebergabe> danach) {
        Uebergabe ergebnis;
        Transport verbindung = null;
        boolean verbunden = false;
        try {
            verbindung = sitzung().getTransport(protokoll());
            verbindung.connect(
                    mailserver.getHost(), mailserver.getPort(), mailserver.getUsername(), mailserver.getPassword());
            verbunden = true;
            mail.saveChanges();
            verbindung.sendMessage(mail, mail.getAllRecipients());
            ergebnis = Uebergabe.angenommen();
        } catch (MessagingException | RuntimeException e) {
            ergebnis = deutung(mail, e, verbunden);
        }
        try {
            danach.accept(ergebnis);
        } finally {
            verabschieden(verbindung);
        }
        return ergebnis;
    }

    private String protokoll() {
        return mailserver.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : mailserver.getProtocol();
    }

    private static Uebergabe deutung(Mail mail, Exception e, boolean verbunden) {
        Antwort antwort = antwort(e);
        String befund = antwort.code() > 0 ? "Antwort " + antwort.code() + " des Mailservers" : art(e);
        if (!verbunden || antwort.meintAlle()) {
            return Uebergabe.nichtErreichbar(befund);
        }
        if (antwort.code() >= ENDGUELTIG) {
            return Uebergabe.abgelehnt(befund, antwort.worte());
        }
        if (antwort.code() >= VORLAEUFIG) {
            return Uebergabe.nichtAngenommen(befund);
        }
        return mail.istTextUebergeben() ? Uebergabe.ungewiss(befund) : Uebergabe.abgebrochen(befund);
    }

    /**
     * @param code 0 where there was none
     * @param absender whether it was about us, who write all mails
     */
    private record Antwort(int code, boolean absender, String worte) {

        static Antwort zu(int code, boolean absender, MessagingException e) {
            return code < VORLAEUFIG || code > HOECHSTER
                    ? new Antwort(0, false, "")
                    : new Antwort(code, absender, gekuerzt(e.getMessage()));
        }

        /** It closes, or it does not take us as a sender: that no other mail would change. */
        boolean meintAlle() {
            return code == SCHLIESST || absender;
        }

        private static String gekuerzt(String worte) {
            String zeile = worte == null ? "" : Erreichbarkeit.zeile(worte);
            return zeile.length() > LAENGSTE_ANTWORT ? zeile.substring(0, LAENGSTE_ANTWORT) + "…" : zeile;
        }
    }

    private static Antwort antwort(Exception e) {
        for (Exception naechste = e; naechste != null; naechste = folgende(naechste)) {
            if (naechste instanceof SMTPAddressFailedException adresse) {
                return Antwort.zu(adresse.getReturnCode(), false, adresse);
            }
            if (naechste instanceof SMTPSenderFailedException absender) {
                return Antwort.zu(absender.getReturnCode(), true, absender);
            }
            // around a refused recipient lies a general failure without a number of its own
            if (naechste instanceof SMTPSendFailedException senden && senden.getReturnCode() >= VORLAEUFIG) {
                return Antwort.zu(senden.getReturnCode(), false, senden);
            }
        }
        return new Antwort(0, false, "");
    }

    private static Exception folgende(Exception e) {
        return e instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static String art(Exception e) {
        if (e instanceof AuthenticationFailedException) {
            return "Anmeldung am Mailserver abgelehnt";
        }
        Exception innerste = e;
        while (folgende(innerste) != null) {
            innerste = folgende(innerste);
        }
        return "Verbindung zum Mailserver gestört (" + innerste.getClass().getSimpleName() + ")";
    }

    /** The mail server has already answered; whether it likes the goodbye changes nothing. */
    private static void verabschieden(Transport verbindung) {
        if (verbindung == null) {
            return;
        }
        try {
            verbindung.close();
        } catch (MessagingException e) {
            LOG.debug("Mail server went away before the goodbye");
        }
    }
}
