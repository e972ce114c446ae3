package de.ombud.posteingang;

import de.ombud.eingang.Postaufnahme;
import de.ombud.eingang.Postaufnahme.Post;
import de.ombud.posteingang.Posteingangsbuch.Entscheidung;
import de.ombud.schriftverkehr.ruecklauf.Rueckbriefe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.verbindung.Verbindungen;
import de.ombud.verbindung.Verbindungsart;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.Kontaktkorrektur;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person says what a mail really is, with the reason; what was done before stays readable. */
@Component
@Transactional
class Postkorrektur {

    /** These made a case of their own. */
    private static final Set<Stand> MIT_EIGENEM_FALL = EnumSet.of(Stand.FALL, Stand.VORSCHLAG, Stand.UNLESBAR);

    private final Posteingangsbuch buch;
    private final Posteinsicht einsicht;
    private final Postbearbeitung bearbeitung;
    private final Fallvorlage vorlage;
    private final Postaufnahme aufnahme;
    private final Rueckbriefe rueckbriefe;
    private final Fallereignisse ereignisse;
    private final Verbindungen verbindungen;
    private final Akten akten;

    /** @param email null where she cannot be answered by mail */
    record Person(String vorname, String nachname, String email) {

        private Post in(Post post) {
            return new Post(
                    post.kanal(),
                    post.eingang(),
                    post.betreff(),
                    post.text(),
                    post.bemerkung(),
                    email,
                    vorname,
                    nachname,
                    post.art(),
                    post.thema());
        }

        @Override
        public String toString() {
            return "Person";
        }
    }

    Postkorrektur(
            Posteingangsbuch buch,
            Posteinsicht einsicht,
            Postbearbeitung bearbeitung,
            Fallvorlage vorlage,
            Postaufnahme aufnahme,
            Rueckbriefe rueckbriefe,
            Fallereignisse ereignisse,
            Verbindungen verbindungen,
            Akten akten) {
        this.buch = buch;
        this.einsicht = einsicht;
        this.bearbeitung = bearbeitung;
        this.vorlage = vorlage;
        this.aufnahme = aufnahme;
        this.rueckbriefe = rueckbriefe;
        this.ereignisse = ereignisse;
        this.verbindungen = verbindungen;
        this.akten = akten;
    }

    /**
     * @param person whose matter it is, where a colleague passed the mail on; null for whoever sent it
     * @return number of the new case
     */
    Aktenzeichen neuerFall(long id, String grund, Person person, Betrachter wer) {
        Posteintrag eintrag = gehalten(id, wer);
        if (hatEigenenFall(eintrag)) {
            throw konflikt("posteingang.schon.fall");
        }
        Nachricht n = Nachrichtenleser.lies(buch.roh(id));
        boolean antwortbar = n.automatik() == Automatik.NEIN
                && n.bericht() == null
                && !n.absender().isEmpty();
        Post post = vorlage.fall(n, eintrag.empfangen(), Schicksal.neu(Stand.FALL, antwortbar, ""));
        Aktenzeichen fall = aufnahme.aufnehmen(person == null ? post : person.in(post), wer.name());
        schreibe(eintrag, Stand.FALL, fall, grund, null, !n.anhaenge().isEmpty(), wer);
        return fall;
    }

    void zuordnen(long id, Aktenzeichen fall, String grund, Betrachter wer) {
        Posteintrag eintrag = gehalten(id, wer);
        pruefeLesbar(fall, wer);
        if (fall.wert().equals(eintrag.aktenzeichen()) && eintrag.stand() != Stand.AUTOMATISCH) {
            throw konflikt("posteingang.schon.dort");
        }
        Nachricht n = Nachrichtenleser.lies(buch.roh(id));
        int nr = bearbeitung.nachtragen(fall, n, eintrag, null, false, wer.name());
        if (hatEigenenFall(eintrag)) {
            fuehreZusammen(new Aktenzeichen(eintrag.aktenzeichen()), fall, grund, wer);
        }
        schreibe(eintrag, Stand.NACHTRAG, fall, grund, nr, !n.anhaenge().isEmpty(), wer);
    }

    /**
     * A mail server that says in words of its own, or without our number, that a letter did not arrive. It speaks of the last one that had
     * gone out by then; whoever has the letter decides how it gets there, as if the report had named it.
     */
    void kamNichtAn(long id, Aktenzeichen fall, String grund, Betrachter wer) {
        Posteintrag eintrag = gehalten(id, wer);
        pruefeLesbar(fall, wer);
        boolean dieserFall = fall.wert().equals(eintrag.aktenzeichen());
        if (dieserFall && eintrag.stand() == Stand.UNZUSTELLBAR) {
            throw konflikt("posteingang.schon.unzustellbar");
        }
        Nachricht n = Nachrichtenleser.lies(buch.roh(id));
        String brief = rueckbriefe
                .letzterVor(fall, eintrag.empfangen())
                .orElseThrow(() -> konflikt("posteingang.unzustellbar.keinbrief"));
        if (hatEigenenFall(eintrag) && !dieserFall) {
            beende(new Aktenzeichen(eintrag.aktenzeichen()), grund, wer);
        }
        Zustellbericht bericht = n.bericht() == null ? Zustellbericht.formlos(n.text()) : n.bericht();
        rueckbriefe.kamZurueck(brief, vorlage.text("posteingang.unzustellbar.antwort", bericht.befund()));
        schreibe(eintrag, Stand.UNZUSTELLBAR, fall, grund, dieserFall ? eintrag.nachtrag() : null, false, wer);
    }

    private void pruefeLesbar(Aktenzeichen fall, Betrachter wer) {
        if (!akten.lies(fall, wer).vollstaendig()) {
            throw new NichtGefunden("Es gibt keine Kundenreaktion mit diesem Aktenzeichen.");
        }
    }

    /** Where nobody has recorded yet what it is about, there is nothing to refer from: it ends, and counts no more than the other. */
    private void fuehreZusammen(Aktenzeichen eigener, Aktenzeichen fall, String grund, Betrachter wer) {
        if (akten.lies(eigener).anliegen().isEmpty()) {
            beende(eigener, grund, wer);
        }
        verbindungen.verbinden(eigener, fall, Verbindungsart.DUBLETTE, grund, wer.name());
    }

    /** A case that was made of it ends, and nobody is written to. */
    void keinAnliegen(long id, String grund, Betrachter wer) {
        Posteintrag eintrag = gehalten(id, wer);
        if (eintrag.stand() == Stand.KEIN_ANLIEGEN) {
            throw konflikt("posteingang.schon.keinanliegen");
        }
        if (hatEigenenFall(eintrag)) {
            beende(new Aktenzeichen(eintrag.aktenzeichen()), grund, wer);
        }
        Aktenzeichen fall = eintrag.aktenzeichen() == null ? null : new Aktenzeichen(eintrag.aktenzeichen());
        schreibe(eintrag, Stand.KEIN_ANLIEGEN, fall, grund, eintrag.nachtrag(), false, wer);
    }

    private void beende(Aktenzeichen fall, String grund, Betrachter wer) {
        Akte akte = akten.lies(fall);
        if (akte.status().istBeendet()) {
            return;
        }
        if (akte.antwortweg() != Antwortweg.KEINE) {
            ereignisse.korrigieren(
                    fall,
                    new Korrektur(
                            new Kontaktkorrektur(null, null, null, null, null, Antwortweg.KEINE),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            grund),
                    wer.name());
        }
        ereignisse.zurueckziehen(fall, grund);
    }

    private Posteintrag gehalten(long id, Betrachter wer) {
        einsicht.eintrag(id, wer);
        return buch.zurKorrektur(id).orElseThrow(() -> konflikt("posteingang.stand.offen"));
    }

    private static boolean hatEigenenFall(Posteintrag eintrag) {
        return eintrag.stand() != null && MIT_EIGENEM_FALL.contains(eintrag.stand());
    }

    private void schreibe(
            Posteintrag eintrag,
            Stand stand,
            Aktenzeichen fall,
            String grund,
            Integer nachtrag,
            boolean anlagen,
            Betrachter wer) {
        buch.entscheiden(
                eintrag.id(),
                new Entscheidung(
                        stand,
                        fall,
                        null,
                        vorlage.text("posteingang.grund.vonhand", grund),
                        eintrag.hinweise(),
                        nachtrag,
                        anlagen),
                wer.name());
    }

    private Konflikt konflikt(String schluessel) {
        return new Konflikt(vorlage.text(schluessel));
    }
}
