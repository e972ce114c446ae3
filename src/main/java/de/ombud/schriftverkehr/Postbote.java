package de.ombud.schriftverkehr;

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
 * Speaks to the mail server and tells "surely not accepted" from "nobody knows". Spring's JavaMailSender wraps both in the same
 * exception and counts a failure to say goodbye after the acceptance as a failure to send, so the transport is used directly.
 */
@Component
class Postbote {

    private static final Logger LOG = LoggerFactory.getLogger(Postbote.class);

    private final JavaMailSenderImpl mailserver;

    Postbote(JavaMailSenderImpl mailserver) {
        this.mailserver = mailserver;
    }

    Session sitzung() {
        return mailserver.getSession();
    }

    /**
     * Hands one mail over.
     *
     * @param danach told the outcome as soon as it is known, while the connection is still open: nothing may come between
     */
    Uebergabe uebergeben(Mail mail, Consumer<Uebergabe> danach) {
        Uebergabe ergebnis;
        Transport verbindung = null;
        try {
            verbindung = sitzung().getTransport(protokoll());
            verbindung.connect(
                    mailserver.getHost(), mailserver.getPort(), mailserver.getUsername(), mailserver.getPassword());
            mail.saveChanges();
            verbindung.sendMessage(mail, mail.getAllRecipients());
            ergebnis = Uebergabe.angenommen();
        } catch (MessagingException | RuntimeException e) {
            ergebnis = deutung(mail, e);
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

    private static Uebergabe deutung(Mail mail, Exception e) {
        int code = antwort(e);
        boolean abgelehnt = code >= 400 && code <= 599;
        String befund = abgelehnt ? "Antwort " + code + " des Mailservers" : art(e);
        return abgelehnt || !mail.istTextUebergeben() ? Uebergabe.nichtAngenommen(befund) : Uebergabe.ungewiss(befund);
    }

    /** The number only: the words of a mail server quote addresses. */
    private static int antwort(Exception e) {
        for (Exception naechste = e; naechste != null; naechste = folgende(naechste)) {
            if (naechste instanceof SMTPAddressFailedException adresse) {
                return adresse.getReturnCode();
            }
            if (naechste instanceof SMTPSenderFailedException absender) {
                return absender.getReturnCode();
            }
            // around a refused recipient lies a general failure without a number of its own
            if (naechste instanceof SMTPSendFailedException senden && senden.getReturnCode() >= 400) {
                return senden.getReturnCode();
            }
        }
        return -1;
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
