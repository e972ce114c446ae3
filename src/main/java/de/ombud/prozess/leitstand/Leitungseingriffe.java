package de.ombud.prozess.leitstand;

import de.ombud.leitstand.Aufgabe;
import de.ombud.leitstand.Eingriff;
import de.ombud.leitstand.Eingriffe;
import de.ombud.leitstand.Eingriffsbuch;
import de.ombud.leitstand.Leitung;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.prozess.uebergabe.Gruppenzuweisung;
import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einsichtnahme;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what leadership decides, in one transaction with the line in the book. */
@Component
class Leitungseingriffe implements Eingriffe {

    /**
     * Groups among which work may be moved. Whoever has a task by law or for its independence (Ombudsstelle, Datenschutz,
     * Widerspruchsstelle, Recht, Pressestelle) keeps it.
     */
    private static final Set<String> BEARBEITENDE = Gruppe.ids(Gruppe.ANLIEGENARBEIT);

    private static final int HOECHSTE_PRIORITAET = 100;
    private final Maschinenstand stand;
    private final TaskService aufgaben;
    private final RuntimeService prozesse;
    private final ManagementService jobs;
    private final Aufgabensicht sicht;
    private final OhneRechtepruefung haus;
    private final Gruppenzuweisung zuweisung;
    private final Bearbeitung bearbeitung;
    private final Akten akten;
    private final Fallfreigabe freigabe;
    private final Benutzerverzeichnis verzeichnis;
    private final Eingriffsbuch buch;

    Leitungseingriffe(
            Maschinenstand stand,
            TaskService aufgaben,
            RuntimeService prozesse,
            ManagementService jobs,
            Aufgabensicht sicht,
            OhneRechtepruefung haus,
            Gruppenzuweisung zuweisung,
            Bearbeitung bearbeitung,
            Akten akten,
            Fallfreigabe freigabe,
            Benutzerverzeichnis verzeichnis,
            Eingriffsbuch buch) {
        this.stand = stand;
        this.aufgaben = aufgaben;
        this.prozesse = prozesse;
        this.jobs = jobs;
        this.sicht = sicht;
        this.haus = haus;
        this.zuweisung = zuweisung;
        this.bearbeitung = bearbeitung;
        this.akten = akten;
        this.freigabe = freigabe;
        this.verzeichnis = verzeichnis;
        this.buch = buch;
    }

    @Override
    public Set<String> ziele(Aufgabe aufgabe, Angemeldet wer) {
        if (hindernis(aufgabe, wer).isPresent()) {
            return Set.of();
        }
        return stand.gruppen().keySet().stream()
                .filter(gruppe -> !gruppe.equals(aufgabe.gruppe()))
                .filter(gruppe -> istZiel(aufgabe, gruppe) && hatJemanden(aufgabe, gruppe))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    @Transactional
    public void umgeben(String taskId, String gruppe, String grund, Angemeldet wer) {
        Aufgabe aufgabe = stand.aufgabe(taskId, wer);
        hindernis(aufgabe, wer).ifPresent(grundDagegen -> {
            throw new NichtErlaubt(grundDagegen);
        });
        pruefeZiel(aufgabe, gruppe);
        if (aufgabe.gruppe().equals(gruppe)) {
            throw new Konflikt("Die Aufgabe liegt schon bei dieser Gruppe.");
        }
        ausgefuehrt(() -> gib(aufgabe, gruppe, grund, wer));
        buch.vermerke(Eingriff.Art.UMGEBEN, aufgabe, aufgabe.gruppe(), gruppe, grund, wer.name());
    }

    /** A matter moves with its task, so that the new group may read it; for any other step the group needs the whole case. */
    private void gib(Aufgabe aufgabe, String gruppe, String grund, Angemeldet wer) {
        if (aufgabe.schritt().equals(AnliegenProzess.ANLIEGEN_BEARBEITEN)) {
            Aktenzeichen fall = new Aktenzeichen(aufgabe.vorgang());
            int nr = haus.hole(() -> (Integer) aufgaben.getVariable(aufgabe.id(), AnliegenProzess.ANLIEGEN_NR.name()));
            var anliegen = akten.lies(fall).anliegen(nr).orElseThrow();
            bearbeitung.verlegen(fall, nr, anliegen.bereich(), gruppe, grund, wer.name());
            return;
        }
        zuweisung.gib(aufgabe.id(), gruppe);
        if (aufgabe.gehoertZuFall()) {
            freigabe.gewaehren(new Aktenzeichen(aufgabe.vorgang()), gruppe);
        }
    }

    /** Why this person cannot give the task to anybody, if so. */
    private static Optional<String> hindernis(Aufgabe aufgabe, Angemeldet wer) {
        if (Leitung.leitet(aufgabe.gruppe())) {
            return Leitung.stehtFuer(wer, aufgabe.gruppe())
                    ? Optional.empty()
                    : Optional.of("Diese Entscheidung liegt bei einer höheren Ebene der Leitung.");
        }
        return BEARBEITENDE.contains(aufgabe.gruppe())
                ? Optional.empty()
                : Optional.of("Diese Aufgabe bleibt bei der Stelle, die dafür zuständig oder unabhängig ist.");
    }

    private static boolean istZiel(Aufgabe aufgabe, String gruppe) {
        return Leitung.leitet(gruppe) || BEARBEITENDE.contains(gruppe) && !Leitung.leitet(aufgabe.gruppe());
    }

    private boolean hatJemanden(Aufgabe aufgabe, String gruppe) {
        return !aufgabe.gehoertZuFall()
                || !akten.ausgeschlossene(new Aktenzeichen(aufgabe.vorgang()))
                        .containsAll(verzeichnis.mitglieder(gruppe));
    }

    private void pruefeZiel(Aufgabe aufgabe, String gruppe) {
        if (!istZiel(aufgabe, gruppe)) {
            throw new Eingabefehler(
                    "gruppe",
                    Leitung.leitet(aufgabe.gruppe())
                            ? "Eine Entscheidung der Leitung bekommt nur eine Gruppe der Leitung."
                            : "Bitte eine Gruppe wählen, die solche Aufgaben bearbeitet.");
        }
        if (!hatJemanden(aufgabe, gruppe)) {
            throw new Eingabefehler(
                    "gruppe", "In dieser Gruppe ist niemand, der den Fall bearbeiten darf. Bitte eine andere wählen.");
        }
    }

    @Override
    @Transactional
    public void gewichten(String taskId, int prioritaet, String grund, Angemeldet wer) {
        Aufgabe aufgabe = stand.aufgabe(taskId, wer);
        if (prioritaet < 0 || prioritaet > HOECHSTE_PRIORITAET) {
            throw new Eingabefehler("prioritaet", "Bitte eine Zahl von 0 bis 100 angeben.");
        }
        if (aufgabe.prioritaet() == prioritaet) {
            throw new Konflikt("Die Aufgabe hat diese Priorität schon.");
        }
        ausgefuehrt(() -> haus.tue(() -> aufgaben.setPriority(taskId, prioritaet)));
        buch.vermerke(
                Eingriff.Art.PRIORITAET,
                aufgabe,
                String.valueOf(aufgabe.prioritaet()),
                String.valueOf(prioritaet),
                grund,
                wer.name());
    }

    /** The notice is the one that the model would ask KRM for later; its clock is brought forward where it has not run out yet. */
    @Override
    @Transactional
    public void verlaengern(
            Aktenzeichen fall, String grund, LocalDate neuerTermin, String namensgrund, Angemeldet wer) {
        if (Einsichtnahme.von(Betrachter.von(wer), akten.lies(fall)) != Einsichtnahme.VOLL) {
            throw new NichtGefunden("Es gibt keine Kundenreaktion mit diesem Aktenzeichen.");
        }
        ausgefuehrt(() -> {
            Task aufgabe = zwischennachricht(fall);
            sicht.mitAugenVon(
                    wer,
                    () -> haus.hole(() -> {
                        aufgaben.complete(
                                aufgabe.getId(),
                                Map.of(
                                        "verzoegerungsgrund", grund,
                                        "neuerTermin", neuerTermin.toString(),
                                        "namensgrund", Objects.requireNonNullElse(namensgrund, "")));
                        return null;
                    }));
        });
        buch.vermerke(Eingriff.Art.ZWISCHENNACHRICHT, fall.wert(), neuerTermin.toString(), grund, wer.name());
    }

    private Task zwischennachricht(Aktenzeichen fall) {
        if (offeneZwischennachrichten(fall).isEmpty()) {
            haus.hole(() -> faelligkeiten(fall)).forEach(job -> haus.tue(() -> jobs.executeJob(job.getId())));
        }
        return offeneZwischennachrichten(fall).stream()
                .findFirst()
                .orElseThrow(() -> new Konflikt("Für diesen Fall lässt sich jetzt keine Zwischennachricht schreiben:"
                        + " Es wird keine Antwort erwartet, oder eine ist gerade unterwegs."));
    }

    /** The clock that would ask for the next notice; none where no answer is expected. */
    private List<Job> faelligkeiten(Aktenzeichen fall) {
        return prozesse
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.wert())
                .processDefinitionKey(EskalationProzess.KEY)
                .list()
                .stream()
                .flatMap(instanz -> jobs
                        .createJobQuery()
                        .processInstanceId(instanz.getId())
                        .activityId(EskalationProzess.ZWISCHENNACHRICHT_FAELLIG)
                        .timers()
                        .list()
                        .stream())
                .toList();
    }

    private List<Task> offeneZwischennachrichten(Aktenzeichen fall) {
        return haus.hole(() -> aufgaben.createTaskQuery()
                .processInstanceBusinessKey(fall.wert())
                .taskDefinitionKey(EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN)
                .list());
    }

    @Override
    @Transactional
    public void klaeren(String taskId, String massnahme, Angemeldet wer) {
        Aufgabe aufgabe = stand.aufgabe(taskId, wer);
        if (!aufgabe.eskalation()) {
            throw new Konflikt("Diese Aufgabe ist keine Eskalation.");
        }
        if (!Leitung.stehtFuer(wer, aufgabe.gruppe())) {
            throw new NichtErlaubt("Diese Entscheidung liegt bei einer höheren Ebene der Leitung.");
        }
        ausgefuehrt(() -> sicht.mitAugenVon(
                wer,
                () -> haus.hole(() -> {
                    aufgaben.complete(taskId, Map.of("massnahme", massnahme));
                    return null;
                })));
        buch.vermerke(Eingriff.Art.KLAERUNG, aufgabe, aufgabe.gruppe(), "", massnahme, wer.name());
    }

    /** What a step of the model refuses comes wrapped by the engine. */
    private static void ausgefuehrt(Runnable schritt) {
        try {
            schritt.run();
        } catch (OptimisticLockingException e) {
            throw new Konflikt("Die Aufgabe wurde inzwischen von jemand anderem bearbeitet.");
        } catch (ProcessEngineException e) {
            Throwable ursache = NestedExceptionUtils.getMostSpecificCause(e);
            if (ursache instanceof Eingabefehler eingabe) {
                throw eingabe;
            }
            if (ursache instanceof Konflikt konflikt) {
                throw konflikt;
            }
            throw e;
        }
    }
}
