package de.ombud.prozess.drohung;

import de.ombud.drohung.Drohungen;
import de.ombud.drohung.Drohungsbewertung;
import de.ombud.drohung.Schutzmassnahme;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The Geschäftsführung decides how the staff is protected. */
@ImModell("drohungBewertet")
class DrohungBewertet implements Aufgabenende<DrohungBewertet.Formular> {

    record Formular(
            @Feld(pflicht = true) Drohungsbewertung.Ernst ernst,
            @Feld boolean hausverbotPruefen,
            @Feld boolean strafanzeige,
            @Feld boolean gespraecheZuZweit,
            @Feld boolean beschaeftigteInformieren,
            @Feld boolean keineMassnahme,
            @Feld(laenge = 1_000) String bedrohte,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String vermerk)
            implements Eingabe {

        Set<Schutzmassnahme> massnahmen() {
            return Aufgabenende.angekreuzte(Map.of(
                    Schutzmassnahme.HAUSVERBOT_PRUEFEN,
                    hausverbotPruefen,
                    Schutzmassnahme.STRAFANZEIGE,
                    strafanzeige,
                    Schutzmassnahme.GESPRAECHE_ZU_ZWEIT,
                    gespraecheZuZweit,
                    Schutzmassnahme.BESCHAEFTIGTE_INFORMIEREN,
                    beschaeftigteInformieren,
                    Schutzmassnahme.KEINE_MASSNAHME,
                    keineMassnahme));
        }
    }

    private final Drohungen drohungen;
    private final Handelnder handelnder;

    DrohungBewertet(Drohungen drohungen, Handelnder handelnder) {
        this.drohungen = drohungen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Drohungsbewertung bewertung =
                new Drohungsbewertung(formular.ernst(), formular.massnahmen(), formular.vermerk());
        drohungen.bewerten(
                Fall.von(task),
                DrohungProzess.WEG_NR.von(task),
                bewertung,
                bewertung.istErnst() ? formular.bedrohte() : "",
                handelnder.name());
        DrohungProzess.ERNST_ZU_NEHMEN.setzen(task, bewertung.istErnst());
    }
}
