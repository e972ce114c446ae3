package de.ombud.prozess.vertretung;

import de.ombud.entwurf.Textentwuerfe;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.prozess.uebergabe.Halterwechsel;
import de.ombud.prozess.vermittlung.VermittlungNachschauProzess;
import de.ombud.prozess.vermittlung.VermittlungProzess;
import de.ombud.prozess.vertretung.Vertretungsbuch.Ausgang;
import de.ombud.prozess.vertretung.Vertretungsbuch.Zeile;
import de.ombud.prozess.weg.WegVariablen;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vertretung.Abwesenheit;
import de.ombud.vertretung.Vertretungen;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the holders of the tasks what they should be today: first back to those who are there again, as far as nobody touched them,
 * then away from those who are not there. Says nothing of what happened before and so can be repeated at any time; where a person
 * completes a task at the same moment, the engine repeats the job and finds the task gone.
 */
@Component
class Vertretungsabgleich {

    private static final Set<String> VERMITTLUNG = Set.of(VermittlungProzess.KEY, VermittlungNachschauProzess.KEY);

    private final Vertretungen vertretungen;
    private final Vertretungsbuch buch;
    private final Benutzerverzeichnis verzeichnis;
    private final Akten akten;
    private final Vermittlungen vermittlungen;
    private final Textentwuerfe entwuerfe;
    private final Halterwechsel wechsel;
    private final TaskService aufgaben;
    private final OhneRechtepruefung haus;

    Vertretungsabgleich(
            Vertretungen vertretungen,
            Vertretungsbuch buch,
            Benutzerverzeichnis verzeichnis,
            Akten akten,
            Vermittlungen vermittlungen,
            Textentwuerfe entwuerfe,
            Halterwechsel wechsel,
            TaskService aufgaben,
            OhneRechtepruefung haus) {
        this.vertretungen = vertretungen;
        this.buch = buch;
        this.verzeichnis = verzeichnis;
        this.akten = akten;
        this.vermittlungen = vermittlungen;
        this.entwuerfe = entwuerfe;
        this.wechsel = wechsel;
        this.aufgaben = aufgaben;
        this.haus = haus;
    }

    @Transactional
    public void gleicheAb() {
        buch.sperre();
        haus.tue(() -> {
            List<Abwesenheit> abwesenheiten = vertretungen.heute();
            gibZurueck(abwesenheiten.stream().map(Abwesenheit::person).collect(Collectors.toSet()));
            abwesenheiten.forEach(this::gibWeiter);
        });
    }

    private void gibZurueck(Set<String> abwesende) {
        List<Zeile> offene = new ArrayList<>(buch.offene());
        Set<Long> geschlossene = new HashSet<>();
        for (Zeile zeile : offene) {
            if (abwesende.contains(zeile.fuer()) || geschlossene.contains(zeile.id())) {
                continue;
            }
            List<Zeile> kette = kette(zeile, offene);
            Ausgang ausgang = gibZurueck(zeile, kette.get(kette.size() - 1).an());
            // whoever covered for the one who covered has it no longer either
            List<Zeile> mit = ausgang == Ausgang.ZURUECK ? kette : List.of(zeile);
            mit.forEach(eine -> {
                buch.beende(eine.id(), ausgang);
                geschlossene.add(eine.id());
            });
        }
    }

    /** The line and those by which the task went on from there, because whoever covered was not there either. */
    private static List<Zeile> kette(Zeile anfang, List<Zeile> offene) {
        List<Zeile> kette = new ArrayList<>(List.of(anfang));
        for (Zeile zeile : offene) {
            Zeile letzte = kette.get(kette.size() - 1);
            if (zeile.id() > letzte.id()
                    && zeile.aufgabe().equals(anfang.aufgabe())
                    && zeile.fuer().equals(letzte.an())) {
                kette.add(zeile);
            }
        }
        return kette;
    }

    /** Whoever covered has touched it where they passed it on, gave it back, or began to write. */
    private Ausgang gibZurueck(Zeile zeile, String zuletzt) {
        Task aufgabe = aufgaben.createTaskQuery().taskId(zeile.aufgabe()).singleResult();
        if (aufgabe == null) {
            return Ausgang.ERLEDIGT;
        }
        boolean beruehrt = !Objects.equals(aufgabe.getAssignee(), zuletzt)
                || zuletzt != null && !entwuerfe.zu(aufgabe.getId(), zuletzt).isEmpty();
        if (beruehrt || !darf(aufgabe, zeile.fuer())) {
            return Ausgang.GEAENDERT;
        }
        wechsel.gib(aufgabe.getId(), zuletzt, zeile.fuer());
        return Ausgang.ZURUECK;
    }

    private void gibWeiter(Abwesenheit abwesenheit) {
        Optional<String> vertretung = vertretungen.anwesendeVertretung(abwesenheit.person());
        for (Task aufgabe :
                aufgaben.createTaskQuery().taskAssignee(abwesenheit.person()).unlimitedList()) {
            Optional<String> an = vertretung.filter(wer -> darf(aufgabe, wer));
            if (an.isPresent() || !istVermittlung(aufgabe)) {
                gib(aufgabe, an.orElse(null));
                vermerke(abwesenheit, aufgabe, an.orElse(null));
            }
        }
    }

    /** A mediation that nobody may lead instead stays with its Ombudsperson: the group could not take a step in it. */
    private static boolean istVermittlung(Task aufgabe) {
        return VERMITTLUNG.contains(modell(aufgabe));
    }

    private static String modell(Task aufgabe) {
        return aufgabe.getProcessDefinitionId().split(":")[0];
    }

    private void gib(Task aufgabe, String an) {
        wechsel.gib(aufgabe.getId(), aufgabe.getAssignee(), an);
        if (an != null) {
            aufgaben.setVariableLocal(aufgabe.getId(), Aufgabenmerkmal.IN_VERTRETUNG.name(), true);
        }
    }

    private void vermerke(Abwesenheit abwesenheit, Task aufgabe, String an) {
        buch.vermerke(
                abwesenheit.id(),
                aufgabe.getId(),
                aufgabe.getTaskDefinitionKey(),
                fall(aufgabe).map(Aktenzeichen::wert).orElse(""),
                abwesenheit.person(),
                an);
    }

    /** Of the task's group, not excluded from the case, and not somebody whom four eyes or a bias would stop. */
    private boolean darf(Task aufgabe, String wer) {
        boolean inDerGruppe = verzeichnis
                .finde(wer)
                .filter(person -> person.istIn(gruppen(aufgabe)))
                .isPresent();
        return inDerGruppe
                && fall(aufgabe)
                        .map(fall -> !akten.ausgeschlossene(fall).contains(wer)
                                && !hatGeschrieben(aufgabe, fall, wer)
                                && !istBefangen(aufgabe, fall, wer))
                        .orElse(true);
    }

    private boolean hatGeschrieben(Task aufgabe, Aktenzeichen fall, String wer) {
        return aufgabe.getTaskDefinitionKey().equals(KundenreaktionProzess.ANTWORT_FREIGEBEN)
                && akten.lies(fall).antwort() != null
                && akten.lies(fall).antwort().verfasser().equals(wer);
    }

    private boolean istBefangen(Task aufgabe, Aktenzeichen fall, String wer) {
        return istVermittlung(aufgabe)
                && vermittlungen.istBefangen(
                        fall, (Integer) aufgaben.getVariable(aufgabe.getId(), WegVariablen.WEG_NR.name()), wer);
    }

    private String[] gruppen(Task aufgabe) {
        return aufgaben.getIdentityLinksForTask(aufgabe.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    private Optional<Aktenzeichen> fall(Task aufgabe) {
        Map<String, Object> karte = aufgaben.getVariables(aufgabe.getId(), List.of(Variable.AKTENZEICHEN.name()));
        return Optional.ofNullable((String) karte.get(Variable.AKTENZEICHEN.name()))
                .map(Aktenzeichen::new);
    }
}
