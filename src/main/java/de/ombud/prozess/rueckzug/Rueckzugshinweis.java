package de.ombud.prozess.rueckzug;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Beteiligte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.weg.Wegetabelle;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Tells those whose task vanished that the person took it back: by mail, with the number only. */
@ImModell("rueckzugshinweis")
public class Rueckzugshinweis {

    private final Beteiligte beteiligte;
    private final Erinnerungen erinnerungen;
    private final Wege wege;
    private final Wegetabelle tabelle;

    Rueckzugshinweis(Beteiligte beteiligte, Erinnerungen erinnerungen, Wege wege, Wegetabelle tabelle) {
        this.beteiligte = beteiligte;
        this.erinnerungen = erinnerungen;
        this.wege = wege;
        this.tabelle = tabelle;
    }

    /** The groups that had the matters, and with the whole case those whose way ended with it. */
    public void senden(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        int anliegen = RueckzugProzess.ANLIEGEN_NR.von(execution);
        Stream<String> anliegengruppen =
                Stream.of(RueckzugProzess.BETROFFENE.von(execution).split(",")).filter(gruppe -> !gruppe.isEmpty());
        Stream<String> gruppen = anliegen == RueckzugProzess.ALLE
                ? Stream.concat(anliegengruppen, zurueckgezogene(fall))
                : anliegengruppen;
        Set<String> adressen = gruppen.distinct()
                .flatMap(gruppe -> beteiligte.inDerGruppe(fall, gruppe).stream())
                .collect(Collectors.toSet());
        erinnerungen.hinweisen(fall, execution.getProcessInstanceId(), adressen, Anlass.ZURUECKGEZOGEN);
    }

    private Stream<String> zurueckgezogene(Aktenzeichen fall) {
        return wege.zu(fall).stream()
                .filter(weg -> Weg.ZURUECKGEZOGEN.equals(weg.ausgang()))
                .map(weg -> tabelle.regel(weg.art()).gruppe());
    }
}
