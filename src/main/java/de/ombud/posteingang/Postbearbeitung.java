package de.ombud.posteingang;

import de.ombud.anlage.Anlagen;
import de.ombud.eingang.Postaufnahme;
import de.ombud.posteingang.Posteingangsbuch.Entscheidung;
import de.ombud.schriftverkehr.ruecklauf.Rueckbriefe;
import de.ombud.system.Nebentransaktion;
import de.ombud.system.einmal.Wiederholung;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does to each stored mail what is decided about it, all or nothing, once on whatever node. What fails is tried again, each time later;
 * at last it becomes a case that a person reads, and never stays without one.
 */
@Component
class Postbearbeitung {

    /** Recorder of what no person recorded. */
    static final String WER = "posteingang";

    private static final Logger LOG = LoggerFactory.getLogger(Postbearbeitung.class);
    private static final Duration ERSTE_PAUSE = Duration.ofSeconds(10);

    private final Posteingangsbuch buch;
    private final Aktenwissen wissen;
    private final Fallvorlage vorlage;
    private final Postaufnahme aufnahme;
    private final Fallereignisse ereignisse;
    private final Rueckbriefe rueckbriefe;
    private final Akten akten;
    private final Anlagen anlagen;
    private final Nebentransaktion fuerSich;
    private final PosteingangEinstellungen einstellungen;
    private final Clock uhr;

    Postbearbeitung(
            Posteingangsbuch buch,
            Aktenwissen wissen,
            Fallvorlage vorlage,
            Postaufnahme aufnahme,
            Fallereignisse ereignisse,
            Rueckbriefe rueckbriefe,
            Akten akten,
            Anlagen anlagen,
            Nebentransaktion fuerSich,
            PosteingangEinstellungen einstellungen,
            Clock uhr) {
        this.buch = buch;
        this.wissen = wissen;
        this.vorlage = vorlage;
        this.aufnahme = aufnahme;
        this.ereignisse = ereignisse;
        this.rueckbriefe = rueckbriefe;
        this.akten = akten;
        this.anlagen = anlagen;
        this.fuerSich = fuerSich;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    void bearbeiteFaellige() {
        buch.faellige().forEach(this::bearbeite);
    }

    private void bearbeite(long id) {
        try {
            Wiederholung.beiGleichzeitigkeit(() -> fuerSich.tue(() -> entscheide(id)));
            uebernimmAnlagen(id);
        } catch (RuntimeException | StackOverflowError e) {
            // its words may quote the mail
            LOG.warn(
                    "Eingegangene Nachricht {} ließ sich nicht bearbeiten: {}",
                    id,
                    e.getClass().getName());
            fuerSich.tue(() -> buch.finde(id).ifPresent(n -> buch.gescheitert(id, wieder(n.versuche()))));
        }
    }

    private Instant wieder(int versuche) {
        return uhr.instant().plus(ERSTE_PAUSE.multipliedBy(1L << Math.min(versuche, 10)));
    }

    private void entscheide(long id) {
        buch.unentschieden(id).ifPresent(eintrag -> {
            if (eintrag.versuche() >= einstellungen.versuche()) {
                Aktenzeichen fall = aufnahme.aufnehmen(vorlage.notfall(eintrag), WER);
                schreibe(id, Stand.UNLESBAR, fall, null, "notfall", List.of(), null, false);
            } else {
                Nachricht nachricht = Nachrichtenleser.lies(buch.roh(id));
                fuehreAus(eintrag, nachricht, new Schicksalsregel(wissen.zu(id)).entscheide(nachricht));
            }
        });
    }

    private void fuehreAus(Posteintrag eintrag, Nachricht n, Schicksal s) {
        switch (s.stand()) {
            case FALL, UNLESBAR, VORSCHLAG -> {
                Aktenzeichen fall = aufnahme.aufnehmen(vorlage.fall(n, eintrag.empfangen(), s), WER);
                schreibe(eintrag.id(), s.stand(), fall, s.fall(), s.grund(), vorlage.hinweise(n), null, hatAnlagen(n));
            }
            case NACHTRAG -> {
                Optional<Integer> nr = s.grund().equals(Schicksalsregel.NOCH_EINMAL)
                        ? Optional.empty()
                        : Optional.of(nachtragen(s, n, eintrag));
                schreibe(
                        eintrag.id(),
                        s.stand(),
                        s.fall(),
                        null,
                        s.grund(),
                        vorlage.hinweise(n),
                        nr.orElse(null),
                        nr.isPresent() && hatAnlagen(n));
            }
            case UNZUSTELLBAR -> {
                rueckbriefe.kamZurueck(
                        n.bericht().messageId(),
                        vorlage.text(
                                "posteingang.unzustellbar.antwort", n.bericht().befund()));
                schreibe(eintrag.id(), s.stand(), s.fall(), null, s.grund(), List.of(), null, false);
            }
            case AUTOMATISCH, KEIN_ANLIEGEN ->
                schreibe(eintrag.id(), s.stand(), s.fall(), null, s.grund(), List.of(), null, false);
        }
    }

    private static boolean hatAnlagen(Nachricht n) {
        return !n.anhaenge().isEmpty();
    }

    private int nachtragen(Schicksal s, Nachricht n, Posteintrag eintrag) {
        return nachtragen(s.fall(), n, eintrag, s.rueckfrage(), s.fremd(), WER);
    }

    /** In the caller's transaction. @return its number */
    int nachtragen(Aktenzeichen fall, Nachricht n, Posteintrag eintrag, Integer rueckfrage, boolean fremd, String wer) {
        Instant fallEingang = akten.lies(fall).eingang();
        Instant eingang = eintrag.empfangen().isBefore(fallEingang) ? fallEingang : eintrag.empfangen();
        String text = vorlage.nachtrag(n, eintrag.empfangen(), fremd);
        return ereignisse.nachtragen(fall, new NeuerNachtrag(text, rueckfrage, eingang, Kanal.EMAIL), wer);
    }

    private void schreibe(
            long id,
            Stand stand,
            Aktenzeichen fall,
            Aktenzeichen vorschlag,
            String grund,
            List<String> hinweise,
            Integer nachtrag,
            boolean mitAnlagen) {
        buch.entscheiden(
                id,
                new Entscheidung(
                        stand,
                        fall,
                        vorschlag,
                        vorlage.text("posteingang.grund." + grund),
                        String.join("\n", hinweise),
                        nachtrag,
                        mitAnlagen),
                null);
        LOG.info("Eingegangene Nachricht {}: {} {}", id, stand, fall == null ? "" : fall);
    }

    /** Each for itself: one file that is not taken is named and keeps no other back. */
    void uebernimmAnlagen(long id) {
        buch.finde(id).filter(Posteintrag::anlagenOffen).ifPresent(eintrag -> {
            List<String> hinweise = new ArrayList<>(eintrag.hinweise().lines().toList());
            for (Nachricht.Anhang anhang : Nachrichtenleser.lies(buch.roh(id)).anhaenge()) {
                lege(id, eintrag, anhang)
                        .map(warum -> vorlage.text("posteingang.hinweis.anlage", anhang.name(), warum))
                        .ifPresent(hinweise::add);
            }
            fuerSich.tue(() -> buch.anlagenFertig(id, String.join("\n", hinweise)));
        });
    }

    private Optional<String> lege(long id, Posteintrag eintrag, Nachricht.Anhang anhang) {
        try {
            return anlagen.ausMail(
                    new Aktenzeichen(eintrag.aktenzeichen()), anhang.name(), anhang.inhalt(), eintrag.nachtrag(), WER);
        } catch (RuntimeException e) {
            // its words may quote the file
            LOG.warn(
                    "Eine Datei der Nachricht {} ließ sich nicht ablegen: {}",
                    id,
                    e.getClass().getName());
            return Optional.of(vorlage.text("posteingang.hinweis.anlage.fehler"));
        }
    }
}
