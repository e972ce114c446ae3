package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.schriftverkehr.mail.Mail;
import de.ombud.schriftverkehr.mail.Mailserverlage;
import de.ombud.schriftverkehr.mail.Postbote;
import de.ombud.schriftverkehr.mail.Uebergabe;
import de.ombud.schriftverkehr.mail.VersandAbgelehnt;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import de.ombud.schriftverkehr.mail.VersandFehlgeschlagen;
import de.ombud.schriftverkehr.mail.VersandUnklar;
import de.ombud.system.Mailadresse;
import de.ombud.system.Nebentransaktion;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.fall.Akten;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One attempt to send a mail: note the intent, speak to the mail server, note the outcome, each note in a transaction of its own.
 * Whoever calls holds the lock of {@link Versandbuch#fuerVersandSperren}.
 */
@Component
class Versand {

    private static final Logger LOG = LoggerFactory.getLogger(Versand.class);

    private static final String KEINE_ADRESSE = "Es ist keine verwendbare E-Mail-Adresse erfasst.";
    private static final String NICHT_ZU_FASSEN = "Das Schreiben lässt sich nicht als E-Mail an diese Adresse fassen.";

    private final Versandbuch buch;
    private final Vorlagen vorlagen;
    private final Akten akten;
    private final Adressierung adressierung;
    private final Postbote postbote;
    private final Mailserverlage lage;
    private final Absender absender;
    private final Beilagen beilagen;
    private final Clock uhr;
    private final Nebentransaktion sofort;

    Versand(
            Versandbuch buch,
            Vorlagen vorlagen,
            Akten akten,
            Adressierung adressierung,
            Postbote postbote,
            Mailserverlage lage,
            Absender absender,
            Beilagen beilagen,
            Clock uhr,
            Nebentransaktion sofort) {
        this.buch = buch;
        this.vorlagen = vorlagen;
        this.akten = akten;
        this.adressierung = adressierung;
        this.postbote = postbote;
        this.lage = lage;
        this.absender = absender;
        this.beilagen = beilagen;
        this.uhr = uhr;
        this.sofort = sofort;
    }

    void versuchen(long id) {
        Sendungszeile vorher = buch.lies(id);
        if (vorher.zustand() == Versandzustand.ERSTELLT) {
            warten(vorher);
        }
        Sendungszeile sendung = sofort.hole(() -> beginnen(id));
        if (sendung.zustand() != Versandzustand.BEGONNEN) {
            lage.ungewiss();
        }
        switch (sendung.zustand()) {
            case BEGONNEN -> abschicken(sendung);
            case UNKLAR -> throw new VersandUnklar("Bei %s ist unklar, ob sie versandt wurde.".formatted(sendung));
            case ABGELEHNT ->
                throw new VersandAbgelehnt("Für %s gibt es keine brauchbare Anschrift.".formatted(sendung));
            default -> LOG.info("{} ist bereits versandt oder erledigt.", sendung);
        }
    }

    /** Its turn comes when the mail server is back, and after what was written before. */
    private void warten(Sendungszeile sendung) {
        long id = sendung.id();
        Optional<Instant> bis = buch.wartetVorher(id) ? Optional.of(lage.nachDenAelteren()) : lage.gesperrtBis();
        bis.ifPresent(wann -> {
            sofort.tue(() -> buch.aufgeschoben(id));
            throw aufgeschoben(sendung, lage.derReiheNach(wann, id));
        });
    }

    private static VersandAufgeschoben aufgeschoben(Sendungszeile sendung, Instant bis) {
        return new VersandAufgeschoben("%s wartet auf den Mailserver.".formatted(sendung), bis);
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
            Akte akte = akten.lies(sendung.az());
            if (istVerstrichen(sendung, akte)) {
                buch.hinfaellig(id, Erledigung.TERMIN_VERSTRICHEN.satz(), null);
            } else if (giltNoch(sendung, akte)) {
                buch.begonnen(id);
                return buch.lies(id);
            } else {
                buch.abgelehnt(id, KEINE_ADRESSE);
            }
        }
        Sendungszeile danach = buch.lies(id);
        if (danach.zustand() == Versandzustand.BEGONNEN) {
            throw new IllegalStateException(sendung + " was begun twice");
        }
        return danach;
    }

    /**
     * Since it was written, the address may have been corrected or a Vollmacht withdrawn: it must not go to the old one, and the
     * next attempt reaches the new one. Where there is no usable mail address any more, a person decides, who finds the words for
     * whoever it goes to now. What no person wrote is written anew where it had to wait, because the days it names have come nearer.
     */
    private boolean giltNoch(Sendungszeile sendung, Akte akte) {
        Empfaenger jetzt = adressierung.empfaenger(sendung.schreiben(), sendung.bezug(), akte);
        if (!sendung.gehtAn(jetzt) || veraltet(sendung)) {
            buch.neuFassen(sendung.id(), jetzt, vorlagen.entwerfen(sendung.schreiben(), sendung.bezug(), akte, jetzt));
        }
        return jetzt.weg() == Versandweg.EMAIL
                && Mailadresse.von(jetzt.zielzeilen()).isPresent();
    }

    /** It asks for an answer by a day that was over before the mail server was back; to ask so would be no question any more. */
    private boolean istVerstrichen(Sendungszeile sendung, Akte akte) {
        return sendung.schreiben() == Schreiben.RUECKFRAGE
                && sendung.hatGewartet()
                && akte.rueckfrage(sendung.bezug())
                        .filter(frage -> frage.bis().isBefore(buch.heute()))
                        .isPresent();
    }

    private boolean veraltet(Sendungszeile sendung) {
        return sendung.schreiben().hatTageDesFalls()
                && LocalDate.ofInstant(sendung.erstelltAm(), Versandbuch.ZONE).isBefore(buch.heute());
    }

    private void abschicken(Sendungszeile sendung) {
        Uebergabe ergebnis = postbote.uebergeben(mail(sendung), u -> vermerken(sendung, u));
        switch (ergebnis.ausgang()) {
            case ANGENOMMEN -> {
                lage.erreichbar();
                LOG.info("{} wurde vom Mailserver angenommen.", sendung);
            }
            case NICHT_ANGENOMMEN -> {
                lage.erreichbar();
                throw new VersandFehlgeschlagen("%s wurde nicht angenommen: %s.".formatted(sendung, ergebnis.befund()));
            }
            case ABGELEHNT -> {
                lage.erreichbar();
                throw abgelehnt(sendung, ergebnis);
            }
            case NICHT_ERREICHBAR ->
                throw aufgeschoben(sendung, lage.derReiheNach(lage.nichtErreichbar(ergebnis.befund()), sendung.id()));
            case ABGEBROCHEN -> {
                lage.ungewiss();
                throw aufgeschoben(sendung, lage.hintenan());
            }
            case UNGEWISS -> {
                lage.ungewiss();
                throw new VersandUnklar(
                        "Bei %s ist unklar, ob sie angenommen wurde: %s.".formatted(sendung, ergebnis.befund()));
            }
        }
    }

    /** Refused was the address of that moment: where it was corrected while the mail server was asked, the new one is tried at once. */
    private RuntimeException abgelehnt(Sendungszeile sendung, Uebergabe ergebnis) {
        return buch.lies(sendung.id()).zustand() == Versandzustand.ERSTELLT
                ? aufgeschoben(sendung, uhr.instant())
                : new VersandAbgelehnt("%s wurde abgelehnt: %s.".formatted(sendung, ergebnis.befund()));
    }

    private void vermerken(Sendungszeile sendung, Uebergabe ergebnis) {
        sofort.tue(() -> {
            switch (ergebnis.ausgang()) {
                case ANGENOMMEN -> buch.angenommen(sendung.id());
                case NICHT_ANGENOMMEN -> buch.nichtAngenommen(sendung.id());
                case NICHT_ERREICHBAR, ABGEBROCHEN -> buch.aufgeschoben(sendung.id());
                case UNGEWISS -> buch.unklar(sendung.id());
                case ABGELEHNT -> {
                    if (gehtInzwischenWoandershin(sendung)) {
                        buch.nichtAngenommen(sendung.id());
                    } else {
                        buch.abgelehnt(sendung.id(), ergebnis.antwort());
                    }
                }
            }
        });
    }

    private boolean gehtInzwischenWoandershin(Sendungszeile sendung) {
        Empfaenger jetzt = adressierung.empfaenger(sendung.schreiben(), sendung.bezug(), akten.lies(sendung.az()));
        return jetzt.weg() == Versandweg.EMAIL && !sendung.gehtAn(jetzt);
    }

    private Mail mail(Sendungszeile sendung) {
        try {
            Mail mail = new Mail(postbote.sitzung(), sendung.messageId(), uhr.instant());
            mail.an(absender.email(), absender.name(), sendung.empfaenger());
            mail.setSubject(sendung.betreff(), "UTF-8");
            mail.inhalt(sendung.text(), sendung.html());
            mail.beilegen(beilagen.zu(sendung));
            if (sendung.automatisch()) {
                mail.istAutomatisch();
            }
            return mail;
        } catch (MessagingException e) {
            // nothing was sent yet; the words of the exception quote the address
            lage.ungewiss();
            vermerken(sendung, Uebergabe.abgelehnt("", NICHT_ZU_FASSEN));
            throw new VersandAbgelehnt("%s lässt sich nicht als E-Mail fassen.".formatted(sendung));
        }
    }
}
