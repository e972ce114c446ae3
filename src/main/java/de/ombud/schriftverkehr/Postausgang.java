package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.adresse.Wahlgrund;
import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.schriftverkehr.mail.VersandAbgelehnt;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import de.ombud.schriftverkehr.mail.VersandFehlgeschlagen;
import de.ombud.schriftverkehr.mail.VersandUnklar;
import de.ombud.schriftverkehr.vorlage.Entwurf;
import de.ombud.schriftverkehr.vorlage.Zwischenstaende;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.Mailadresse;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.fall.Akten;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that leaves the house: written first, sent later, and noted so that nothing is lost and nothing goes twice in silence.
 * Errors common to all verbs: {@link NichtGefunden} for an unknown case or Sendung, {@link Konflikt} where its state does not allow the
 * step. No message names a person or an address.
 */
@Component
public class Postausgang {

    private static final int LAENGSTER_GRUND = 500;

    private final Akten akten;
    private final Vorlagen vorlagen;
    private final Versandbuch buch;
    private final Versand versand;
    private final Zwischenstaende zwischenstaende;
    private final Adressierung adressierung;
    private final Absender absender;
    private final ApplicationEventPublisher ereignisse;

    Postausgang(
            Akten akten,
            Vorlagen vorlagen,
            Versandbuch buch,
            Versand versand,
            Zwischenstaende zwischenstaende,
            Adressierung adressierung,
            Absender absender,
            ApplicationEventPublisher ereignisse) {
        this.akten = akten;
        this.vorlagen = vorlagen;
        this.buch = buch;
        this.versand = versand;
        this.zwischenstaende = zwischenstaende;
        this.adressierung = adressierung;
        this.absender = absender;
        this.ereignisse = ereignisse;
    }

    /**
     * Writes a piece, in the caller's transaction: words and recipient are those of this moment. Where it was written before, nothing
     * happens and the way is KEINER, so that whoever comes second sends nothing; a repeated job finds its first attempt rolled back.
     * Only what was left behind by somebody whose work was ended ({@link #endet}) is taken over.
     *
     * @param bezug round of an interim notice, number of a Rückfrage, version of the answer (0: the latest), number of the way that
     *     a letter of its own belongs to; 0 for an acknowledgement
     */
    @Transactional
    public Sendung erstellen(Aktenzeichen az, Schreiben schreiben, int bezug) {
        int eigener = jeDurchgang(akten.lies(az), schreiben, bezug);
        return vorhandene(az, schreiben, eigener).orElseGet(() -> neue(az, schreiben, eigener));
    }

    /** A case that was opened again is acknowledged and answered once more; the letter before stays. */
    private static int jeDurchgang(Akte akte, Schreiben schreiben, int bezug) {
        return switch (schreiben) {
            case ANTWORT ->
                akte.wiedereroeffnungen().isEmpty() || bezug != 0
                        ? bezug
                        : akte.antwort().fassung();
            case EINGANGSBESTAETIGUNG -> Vorlagen.imDurchgang(akte, bezug);
            default -> bezug;
        };
    }

    /**
     * Number of the confirmation of what is taken back now. Whoever takes it back again after the case was opened again is told again; the
     * same is never confirmed twice, though it be written after that.
     *
     * @param anliegen its number, 0 for the whole case
     */
    public int rueckzugsbezug(Aktenzeichen az, int anliegen) {
        return Vorlagen.imDurchgang(akten.lies(az), anliegen);
    }

    private Optional<Sendung> vorhandene(Aktenzeichen az, Schreiben schreiben, int bezug) {
        if (akten.lies(az).reaktionsart() != Reaktionsart.PRESSEANFRAGE) {
            buch.verwerfen(az, schreiben, bezug, Wahlgrund.PRESSE);
        }
        return buch.finde(az, schreiben, bezug)
                .map(id -> new Sendung(id, buch.uebernehmen(id) ? buch.lies(id).weg() : Versandweg.KEINER));
    }

    private Sendung neue(Aktenzeichen az, Schreiben schreiben, int bezug) {
        Akte akte = akten.lies(az);
        if (schreiben == Schreiben.ZWISCHENNACHRICHT) {
            zwischenstaende.neutral(az, bezug);
        }
        Empfaenger empfaenger = adressierung.empfaenger(schreiben, bezug, akte);
        Entwurf entwurf = vorlagen.entwerfen(schreiben, bezug, akte, empfaenger);
        return buch.eintragen(az, schreiben, bezug, messageId(az, schreiben, bezug), empfaenger, entwurf)
                .map(id -> {
                    geaendert(az);
                    return new Sendung(id, empfaenger.weg());
                })
                .or(() -> vorhandene(az, schreiben, bezug))
                .orElseThrow();
    }

    private String messageId(Aktenzeichen az, Schreiben schreiben, int bezug) {
        return "<%s.%s.%d@%s>"
                .formatted(az.wert().toLowerCase(Locale.ROOT), schreiben.vorlage(), bezug, absender.domain());
    }

    /**
     * Sends a mail that was written in an earlier, committed transaction; returns when the mail server has accepted it and that is
     * committed. Already sent: returns quietly. The case is looked at again: a corrected address is used, not the old one.
     *
     * @throws VersandAufgeschoben the mail server is away: no fault of this mail, its turn comes
     * @throws VersandFehlgeschlagen surely not accepted, or being sent by somebody else right now: try again later
     * @throws VersandUnklar nobody knows: a person decides ({@link #klaeren}); leaves the caller's transaction usable
     * @throws VersandAbgelehnt refused for good, or no usable address is left: a person decides ({@link #anschriftKlaeren}); leaves
     *     the caller's transaction usable
     */
    @Transactional(noRollbackFor = {VersandUnklar.class, VersandAbgelehnt.class})
    public void senden(long sendungId) {
        if (!buch.fuerVersandSperren(sendungId)) {
            throw new VersandFehlgeschlagen("Sendung %d wird gerade an anderer Stelle gesendet.".formatted(sendungId));
        }
        try {
            versand.versuchen(sendungId);
        } finally {
            geaendert(buch.lies(sendungId).az());
        }
    }

    /**
     * A person decides about an unclear mail.
     *
     * @param wer user name
     * @return whether {@link #senden} is to be called again; false too where the acceptance has become known in the meantime, true
     *     where it came back
     */
    @Transactional
    public boolean klaeren(long sendungId, Versandentscheidung entscheidung, String wer) {
        if (entscheidung == null) {
            throw new Eingabefehler("versandentscheidung", "Bitte entscheiden, ob erneut gesendet wird.");
        }
        if (buch.entscheiden(sendungId, entscheidung, wer)) {
            geaendert(buch.lies(sendungId).az());
            return entscheidung == Versandentscheidung.ERNEUT_SENDEN;
        }
        Versandzustand zustand = buch.lies(sendungId).zustand();
        if (zustand == Versandzustand.VERSANDT) {
            return false;
        }
        if (zustand == Versandzustand.ABGELEHNT || zustand == Versandzustand.ERSTELLT) {
            // it came back in the meantime, or its address was corrected after that: the next attempt says what is left
            // to do
            return true;
        }
        throw new Konflikt("Bei dieser Sendung ist nichts zu klären.");
    }

    /**
     * A person decides about a mail that was refused for good.
     *
     * @param grund why it is not needed any more, at most 500 characters; only for {@link Anschriftentscheidung#HINFAELLIG}
     * @param wer user name
     * @return the step that is left to do; KEINER where it is not needed any more
     * @throws Eingabefehler fields {@code anschriftentscheidung} and {@code erledigungsgrund}
     */
    @Transactional
    public Versandweg anschriftKlaeren(long sendungId, Anschriftentscheidung entscheidung, String grund, String wer) {
        if (entscheidung == null) {
            throw new Eingabefehler("anschriftentscheidung", "Bitte entscheiden, wie es weitergeht.");
        }
        Sendungszeile sendung = buch.liesGesperrt(sendungId);
        if (!sendung.zustand().istOffen() || sendung.zustand() == Versandzustand.BEGONNEN) {
            throw new Konflikt("Dieses Schreiben ist bereits versandt oder erledigt.");
        }
        return switch (entscheidung) {
            case EMAIL -> perMail(sendung);
            case BRIEF -> aufAnderemWeg(sendung, Versandweg.BRIEF);
            case TELEFON -> aufAnderemWeg(sendung, Versandweg.TELEFON);
            case HINFAELLIG -> hinfaellig(sendung, grund, wer);
        };
    }

    private Versandweg perMail(Sendungszeile sendung) {
        Empfaenger jetzt = adressierung.empfaenger(sendung.schreiben(), sendung.bezug(), akten.lies(sendung.az()));
        if (jetzt.weg() != Versandweg.EMAIL
                || Mailadresse.von(jetzt.zielzeilen()).isEmpty()) {
            throw new Eingabefehler(
                    "anschriftentscheidung",
                    "Es ist keine verwendbare E-Mail-Adresse erfasst. Bitte zuerst die Angaben korrigieren.");
        }
        buch.erneut(sendung.id());
        return Versandweg.EMAIL;
    }

    private Versandweg aufAnderemWeg(Sendungszeile sendung, Versandweg weg) {
        Akte akte = akten.lies(sendung.az());
        Empfaenger jetzt = adressierung.aufDemselbenWeg(weg, sendung.schreiben(), sendung.bezug(), akte);
        buch.erneut(sendung.id());
        buch.neuFassen(sendung.id(), jetzt, vorlagen.entwerfen(sendung.schreiben(), sendung.bezug(), akte, jetzt));
        buch.umstellen(sendung.id(), weg);
        return weg;
    }

    private Versandweg hinfaellig(Sendungszeile sendung, String grund, String wer) {
        String worte = grund == null ? "" : grund.strip();
        if (worte.isEmpty()) {
            throw new Eingabefehler("erledigungsgrund", "Bitte angeben, warum das Schreiben nicht mehr nötig ist.");
        }
        if (worte.length() > LAENGSTER_GRUND) {
            throw new Eingabefehler("erledigungsgrund", "Der Grund darf höchstens 500 Zeichen haben.");
        }
        buch.hinfaellig(sendung.id(), worte, wer);
        geaendert(sendung.az());
        return Versandweg.KEINER;
    }

    /**
     * Nobody works on this letter any more, because it is done or because what it belongs to was ended: by the answer, a withdrawal, new
     * clocks. What is not out then is not needed any more and says why; an acknowledgement of a case that goes on is left for
     * whoever sends it next.
     */
    @Transactional
    public void endet(long sendungId) {
        Sendungszeile sendung = buch.liesGesperrt(sendungId);
        if (!sendung.zustand().istOffen()) {
            return;
        }
        KundenreaktionStatus status = akten.lies(sendung.az()).status();
        boolean bleibtZuTun = sendung.schreiben().wirdNachgeholt()
                && (status == KundenreaktionStatus.ERFASST || status == KundenreaktionStatus.IN_BEARBEITUNG);
        if (bleibtZuTun || sendung.zustand() == Versandzustand.BEGONNEN) {
            buch.verwaist(sendungId);
        } else {
            buch.hinfaellig(
                    sendungId, Erledigung.beim(status, sendung.schreiben()).satz(), null);
        }
        geaendert(sendung.az());
    }

    /**
     * A letter was posted.
     *
     * @param am day of posting (Europe/Berlin), from the one on which it was written to today
     * @param wer user name
     * @throws Eingabefehler field {@code versandtAm}
     */
    @Transactional
    public void briefVersandt(long sendungId, LocalDate am, String wer) {
        Sendungszeile brief = buch.lies(sendungId);
        if (am == null) {
            throw new Eingabefehler("versandtAm", "Bitte angeben, wann der Brief zur Post ging.");
        }
        if (am.isAfter(buch.heute())) {
            throw new Eingabefehler("versandtAm", "Der Tag des Versands kann nicht in der Zukunft liegen.");
        }
        if (am.isBefore(LocalDate.ofInstant(brief.erstelltAm(), Versandbuch.ZONE))) {
            throw new Eingabefehler(
                    "versandtAm", "Der Tag des Versands kann nicht vor dem Tag liegen, an dem der Brief entstand.");
        }
        if (!buch.erledigt(sendungId, Versandweg.BRIEF, am, null, wer)) {
            throw new Konflikt("Dieser Brief ist bereits als versandt vermerkt.");
        }
        geaendert(brief.az());
    }

    /**
     * The piece was told on the phone.
     *
     * @param vermerk what was said, at most 20,000 characters
     * @param wer user name
     * @throws Eingabefehler field {@code gespraechsvermerk}
     */
    @Transactional
    public void telefonischMitgeteilt(long sendungId, String vermerk, String wer) {
        Sendungszeile mitteilung = buch.lies(sendungId);
        if (vermerk == null || vermerk.isBlank()) {
            throw new Eingabefehler("gespraechsvermerk", "Bitte das Gespräch kurz festhalten.");
        }
        if (vermerk.length() > 20_000) {
            throw new Eingabefehler("gespraechsvermerk", "Der Vermerk darf höchstens 20.000 Zeichen haben.");
        }
        if (!buch.erledigt(sendungId, Versandweg.TELEFON, buch.heute(), vermerk.strip(), wer)) {
            throw new Konflikt("Diese Mitteilung ist bereits vermerkt.");
        }
        geaendert(mitteilung.az());
    }

    /** How many letters of the case are written and neither sent nor cleared. */
    @Transactional(readOnly = true)
    public int offene(Aktenzeichen az) {
        return buch.offene(az);
    }

    /** Whether a letter of this kind is written and waits only for the post, the mail server or a word on its address. */
    @Transactional(readOnly = true)
    public boolean istUnterwegs(Aktenzeichen az, Schreiben schreiben) {
        return buch.istUnterwegs(az, schreiben);
    }

    private void geaendert(Aktenzeichen az) {
        ereignisse.publishEvent(new SchreibenGeaendert(az));
    }
}
