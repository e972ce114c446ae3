package de.ombud.eingang;

import de.ombud.beratungsstelle.Beratungsstelle;
import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.eingang.angabe.EinreicherEingabe;
import de.ombud.eingang.angabe.KundeEingabe;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.weg.WegEingabe;
import de.ombud.weg.Wegart;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes a complete contact of a call and records it like any other. */
@Component
class Anrufaufnahme {

    private final Aufnahme aufnahme;
    private final Beratungsstellen beratungsstellen;

    Anrufaufnahme(Aufnahme aufnahme, Beratungsstellen beratungsstellen) {
        this.aufnahme = aufnahme;
        this.beratungsstellen = beratungsstellen;
    }

    Akte aufnehmen(AnrufEingabe anruf, Betrachter wer) {
        return aufnahme.aufnehmen(kundenreaktion(anruf), wer);
    }

    private KundenreaktionEingabe kundenreaktion(AnrufEingabe anruf) {
        return new KundenreaktionEingabe(
                Kanal.TELEFON,
                null,
                Adressat.OMBUDSSTELLE,
                Reaktionsart.KUNDENREAKTION,
                null,
                null,
                null,
                antwortweg(anruf),
                null,
                KundeEingabe.amTelefon(
                        anruf.kunde().vorname(),
                        anruf.kunde().nachname(),
                        anruf.kunde().telefon(),
                        anruf.kunde().bgNummer(),
                        anruf.kunde().beduerfnisse()),
                new EinreicherEingabe(
                        Einreicherart.BERATUNGSSTELLE,
                        anruf.gespraechspartner(),
                        null,
                        null,
                        null,
                        anruf.mitVollmacht(),
                        null,
                        anruf.beratungsstelle()),
                null,
                null,
                List.of(),
                anruf.anliegen().stream().map(a -> anliegen(a, anruf)).toList(),
                sofort(anruf),
                Boolean.TRUE.equals(anruf.vermittlung())
                        ? List.of(new WegEingabe(Wegart.VERMITTLUNG, null, null, ""))
                        : List.of(),
                List.of(),
                null);
    }

    private static AnliegenEingabe anliegen(AnrufEingabe.Anliegen anliegen, AnrufEingabe anruf) {
        return new AnliegenEingabe(
                Anliegenart.BESCHWERDE,
                anliegen.thema(),
                anliegen.beschreibung(),
                Boolean.TRUE.equals(anruf.notlage()),
                null,
                null);
    }

    private static SoforterledigungEingabe sofort(AnrufEingabe anruf) {
        if (anruf.sofort() == null) {
            return null;
        }
        return new SoforterledigungEingabe(
                anruf.sofort().vermerk(),
                IntStream.rangeClosed(1, anruf.anliegen().size())
                        .mapToObj(nr -> new SoforterledigungEingabe.Bewertet(
                                nr, anruf.sofort().ergebnis(), anruf.sofort().abhilfe()))
                        .toList());
    }

    /** To the proxy with a Vollmacht, otherwise to the person only (§ 35 SGB I); nowhere, where nobody can be reached. */
    private Antwortweg antwortweg(AnrufEingabe anruf) {
        if (anruf.antwortweg() != null) {
            return anruf.antwortweg();
        }
        if (anruf.mitVollmacht()) {
            boolean hatMail = beratungsstellen
                    .finde(anruf.beratungsstelle())
                    .map(Beratungsstelle::email)
                    .isPresent();
            return hatMail ? Antwortweg.EMAIL : Antwortweg.TELEFON;
        }
        return AnrufEingabe.angegeben(anruf.kunde().telefon()) ? Antwortweg.TELEFON : Antwortweg.KEINE;
    }
}
