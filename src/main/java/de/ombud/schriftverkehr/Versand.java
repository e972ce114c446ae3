package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.Uebergabe.Ausgang;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Akten;
import jakarta.mail.MessagingException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One attempt to send a mail: note the intent, speak to the mail server, note the outcome, each note in a transaction of its own.
 * Whoever calls holds the lock of {@link Versandbuch#fuerVersandSperren}.
 */
@Component
class Versand {

    private static final Logger LOG = LoggerFactory.getLogger(Versand.class);

    private final Versandbuch buch;
    private final Vorlagen vorlagen;
    private final Akten akten;
    private final Adressierung adressierung;
    private final Postbote postbote;
    private final Absender absender;
    private final Clock uhr;
    private final TransactionTemplate sofort;

    Versand(
            Versandbuch buch,
            Vorlagen vorlagen,
            Akten akten,
            Adressierung adressierung,
            Postbote postbote,
            Absender absender,
            Clock uhr,
            PlatformTransactionManager transaktionen) {
        this.buch = buch;
        this.vorlagen = vorlagen;
        this.akten = akten;
        this.adressierung = adressierung;
        this.postbote = postbote;
        this.absender = absender;
        this.uhr = uhr;
        this.sofort = new TransactionTemplate(transaktionen);
        this.sofort.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void versuchen(long id) {
        Sendungszeile sendung = sofort.execute(s -> beginnen(id));
        switch (sendung.zustand()) {
            case BEGONNEN -> abschicken(sendung);
            case UNKLAR -> throw new VersandUnklar("Bei %s ist unklar, ob sie versandt wurde.".formatted(sendung));
            default -> LOG.info("{} ist bereits versandt.", sendung);
        }
    }

    /** @return BEGONNEN exactly where this attempt may now speak to the mail server */
    private Sendungszeile beginnen(long id) {
        Sendungszeile sendung = buch.liesGesperrt(id);
        if (sendung.weg() != Versandweg.EMAIL) {
            throw new IllegalStateException(sendung + " is no mail");
        }
        if (sendung.zustand() == Versandzustand.BEGONNEN) {
            buch.unklar(id);
        } else if (sendung.zustand() == Versandzustand.ERSTELLT) {
            if (giltNoch(sendung)) {
                buch.begonnen(id);
                return buch.lies(id);
            }
            buch.unklar(id);
        }
        Sendungszeile danach = buch.lies(id);
        if (danach.zustand() == Versandzustand.BEGONNEN) {
            throw new IllegalStateException(sendung + " was begun twice");
        }
        return danach;
    }

    /**
     * Since it was written, the address may have been corrected or a Vollmacht withdrawn: it must not go to the old one, and the
     * next attempt reaches the new one. Where there is no mail address any more, a person decides, who finds the words for whoever
     * it goes to now.
     */
    private boolean giltNoch(Sendungszeile sendung) {
        Akte akte = akten.lies(sendung.az());
        Empfaenger jetzt = adressierung.empfaenger(sendung.schreiben(), sendung.bezug(), akte);
        if (!sendung.gehtAn(jetzt)) {
            buch.neuFassen(sendung.id(), jetzt, vorlagen.entwerfen(sendung.schreiben(), sendung.bezug(), akte, jetzt));
        }
        return jetzt.weg() == Versandweg.EMAIL;
    }

    private void abschicken(Sendungszeile sendung) {
        Uebergabe ergebnis = postbote.uebergeben(mail(sendung), u -> vermerken(sendung.id(), u));
        if (ergebnis.ausgang() == Ausgang.NICHT_ANGENOMMEN) {
            throw new VersandFehlgeschlagen("%s wurde nicht angenommen: %s.".formatted(sendung, ergebnis.befund()));
        }
        if (ergebnis.ausgang() == Ausgang.UNGEWISS) {
            throw new VersandUnklar(
                    "Bei %s ist unklar, ob sie angenommen wurde: %s.".formatted(sendung, ergebnis.befund()));
        }
        LOG.info("{} wurde vom Mailserver angenommen.", sendung);
    }

    private void vermerken(long id, Uebergabe ergebnis) {
        sofort.executeWithoutResult(s -> {
            switch (ergebnis.ausgang()) {
                case ANGENOMMEN -> buch.angenommen(id);
                case NICHT_ANGENOMMEN -> buch.nichtAngenommen(id);
                case UNGEWISS -> buch.unklar(id);
            }
        });
    }

    private Mail mail(Sendungszeile sendung) {
        try {
            Mail mail = new Mail(postbote.sitzung(), sendung.messageId(), uhr.instant());
            mail.an(absender.email(), absender.name(), sendung.empfaenger());
            mail.setSubject(sendung.betreff(), "UTF-8");
            mail.inhalt(sendung.text(), sendung.html());
            if (sendung.automatisch()) {
                mail.istAutomatisch();
            }
            return mail;
        } catch (MessagingException e) {
            // nothing was sent yet; the words of the exception quote the address
            vermerken(sendung.id(), Uebergabe.nichtAngenommen(""));
            throw new VersandFehlgeschlagen("%s lässt sich nicht als E-Mail fassen.".formatted(sendung));
        }
    }
}
