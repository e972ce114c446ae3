package de.ombud.prozess.drohung;

import de.ombud.drohung.Drohungen;
import de.ombud.drohung.Drohungsbewertung;
import de.ombud.drohung.Schutzmassnahme;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The Geschäftsführung decides how the staff is protected. */
@ImModell("drohungBewertet")
@Felder({
    "ernst",
    "hausverbotPruefen",
    "strafanzeige",
    "gespraecheZuZweit",
    "beschaeftigteInformieren",
    "keineMassnahme",
    "vermerk"
})
class DrohungBewertet implements TaskListener {

    private static final Map<String, Schutzmassnahme> MASSNAHMEN = Map.of(
            "hausverbotPruefen", Schutzmassnahme.HAUSVERBOT_PRUEFEN,
            "strafanzeige", Schutzmassnahme.STRAFANZEIGE,
            "gespraecheZuZweit", Schutzmassnahme.GESPRAECHE_ZU_ZWEIT,
            "beschaeftigteInformieren", Schutzmassnahme.BESCHAEFTIGTE_INFORMIEREN,
            "keineMassnahme", Schutzmassnahme.KEINE_MASSNAHME);

    private final Drohungen drohungen;
    private final Handelnder handelnder;

    DrohungBewertet(Drohungen drohungen, Handelnder handelnder) {
        this.drohungen = drohungen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Drohungsbewertung bewertung = new Drohungsbewertung(
                werte.auswahl("ernst", Drohungsbewertung.Ernst.class).orElse(null),
                werte.angekreuzt(MASSNAHMEN),
                werte.text("vermerk"));
        drohungen.bewerten(Fall.von(task), DrohungProzess.WEG_NR.von(task), bewertung, handelnder.name());
        DrohungProzess.ERNST_ZU_NEHMEN.setzen(task, bewertung.istErnst());
    }
}
