package de.ombud.prozess.rueckruf;

import de.ombud.frist.Ortszeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.rueckruf.NeuerVersuch;
import de.ombud.rueckruf.Rueckrufe;
import de.ombud.rueckruf.Rueckrufnummer;
import de.ombud.rueckruf.Rueckrufstand;
import de.ombud.rueckruf.Versuchsausgang;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Somebody called, whether in time or to make up for a missed call, and says what came of it. */
@ImModell("rueckrufVersucht")
@Felder({"ausgang", "erneutAm", "notiz", "beschwerde"})
class RueckrufVersucht implements TaskListener {

    private enum Beschwerde {
        JA,
        NEIN
    }

    private final Rueckrufe rueckrufe;
    private final Handelnder handelnder;
    private final Clock uhr;

    RueckrufVersucht(Rueckrufe rueckrufe, Handelnder handelnder, Clock uhr) {
        this.rueckrufe = rueckrufe;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Versuchsausgang ausgang =
                werte.pflichtauswahl("ausgang", Versuchsausgang.class, "Bitte angeben, was der Anruf ergeben hat.");
        Instant erneutAm = ausgang == Versuchsausgang.SPAETER
                ? Ortszeit.endeVon(werte.pflichtdatum("erneutAm", "Bitte angeben, bis wann wir anrufen sollen."))
                : null;
        boolean beschwerde = werte.auswahl("beschwerde", Beschwerde.class).orElse(Beschwerde.NEIN) == Beschwerde.JA;
        Rueckrufstand stand = rueckrufe.versuchen(
                new Rueckrufnummer(RueckrufProzess.RUECKRUF.von(task)),
                new NeuerVersuch(
                        ausgang,
                        uhr.instant().truncatedTo(ChronoUnit.MICROS),
                        erneutAm,
                        werte.text("notiz"),
                        beschwerde),
                handelnder.name());
        RueckrufProzess.RUECKRUFSTAND.setzen(task, stand.name());
    }
}
