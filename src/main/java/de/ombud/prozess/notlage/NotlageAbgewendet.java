package de.ombud.prozess.notlage;

import de.ombud.notlage.Hilfe;
import de.ombud.notlage.Kontakt;
import de.ombud.notlage.Notlageart;
import de.ombud.notlage.Notlagebericht;
import de.ombud.notlage.Notlageergebnis;
import de.ombud.notlage.Notlagen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Somebody tried to avert an emergency and says how it stands. */
@ImModell("notlageAbgewendet")
@Felder({
    "kontakt",
    "kontaktAm",
    "ergebnis",
    "vorschuss",
    "vorlaeufigeEntscheidung",
    "darlehen",
    "schuldenuebernahme",
    "gutschein",
    "gespraechMitDritten",
    "keineHilfeNoetig",
    "berichtigteArt",
    "vermerk"
})
class NotlageAbgewendet implements TaskListener {

    private static final Map<String, Hilfe> HILFEN = Map.of(
            "vorschuss", Hilfe.VORSCHUSS,
            "vorlaeufigeEntscheidung", Hilfe.VORLAEUFIGE_ENTSCHEIDUNG,
            "darlehen", Hilfe.DARLEHEN,
            "schuldenuebernahme", Hilfe.SCHULDENUEBERNAHME,
            "gutschein", Hilfe.GUTSCHEIN,
            "gespraechMitDritten", Hilfe.GESPRAECH_MIT_DRITTEN,
            "keineHilfeNoetig", Hilfe.KEINE_NOETIG);

    private final Notlagen notlagen;
    private final Handelnder handelnder;

    NotlageAbgewendet(Notlagen notlagen, Handelnder handelnder) {
        this.notlagen = notlagen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Optional<Notlageart> berichtigt = werte.auswahl("berichtigteArt", Notlageart.class);
        Notlagebericht bericht = new Notlagebericht(
                werte.auswahl("kontakt", Kontakt.class).orElse(null),
                werte.pflichtzeitpunkt("kontaktAm", "Bitte angeben, wann das Gespräch oder der letzte Versuch war."),
                werte.auswahl("ergebnis", Notlageergebnis.class).orElse(null),
                werte.angekreuzt(HILFEN),
                werte.text("vermerk"));
        Notlageergebnis ergebnis =
                notlagen.berichten(Fall.von(task), NotlageProzess.WEG_NR.von(task), bericht, handelnder.name());
        berichtigt.ifPresent(art -> NotlageProzess.NOTLAGEART.setzen(task, art.name()));
        NotlageProzess.NOTLAGEERGEBNIS.setzen(task, ergebnis.name());
    }
}
