package de.ombud.prozess.modellstand;

import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the next state out of the last one, one after the other and each in one transaction: all files as one deployment, so that forms and
 * called processes are found inside it. Where no file changes there is no new state.
 */
@Component
class Standwechsel {

    private static final Logger LOG = LoggerFactory.getLogger(Standwechsel.class);

    private static final int LAENGSTER_KOMMENTAR = 500;

    private final TransactionOperations transaktion;
    private final ProcessEngineConfigurationImpl maschine;
    private final Modellstaende staende;
    private final Auslieferungen auslieferungen;
    private final Zeitstarts zeitstarts;

    Standwechsel(
            TransactionOperations transaktion,
            ProcessEngineConfigurationImpl maschine,
            Modellstaende staende,
            Auslieferungen auslieferungen,
            Zeitstarts zeitstarts) {
        this.transaktion = transaktion;
        this.maschine = maschine;
        this.staende = staende;
        this.auslieferungen = auslieferungen;
        this.zeitstarts = zeitstarts;
    }

    /** Who makes the state, and why. */
    record Anlass(
            Optional<String> wer, String kommentar, Modellstand.Herkunft herkunft, Optional<Integer> rueckkehrZu) {

        Anlass {
            kommentar =
                    kommentar.length() > LAENGSTER_KOMMENTAR ? kommentar.substring(0, LAENGSTER_KOMMENTAR) : kommentar;
        }
    }

    /**
     * The last state and these files.
     *
     * @param dateien under the names that somebody sent; findings name them so
     * @throws ModelleAbgelehnt with everything that is wrong with the state that would come of it
     */
    DeploymentWithDefinitions mit(Map<String, byte[]> dateien, Anlass anlass) {
        Map<String, String> gesendet = Standdatei.gesendete(dateien.keySet());
        if (gesendet.size() < dateien.size()) {
            throw ModelleAbgelehnt.weil(
                    "Dieselbe Datei kommt zweimal, mit und ohne Ordner. Bitte jede nur einmal senden.");
        }
        try {
            return wechsle(anlass, gesendet.keySet(), stand -> {
                Map<String, byte[]> naechster = new TreeMap<>(stand);
                dateien.forEach((name, inhalt) -> naechster.put(Standdatei.mitOrdner(name), inhalt));
                return naechster;
            });
        } catch (ModelleAbgelehnt abgelehnt) {
            throw abgelehnt.mitNamen(gesendet);
        }
    }

    /** Everything as it was, as a new state. */
    DeploymentWithDefinitions zurueckZu(Modellstand frueherer, String wer, String grund) {
        Map<String, byte[]> dateien = staende.inhalte(frueherer);
        return wechsle(
                new Anlass(Optional.of(wer), grund, Modellstand.Herkunft.RUECKKEHR, Optional.of(frueherer.nr())),
                dateien.keySet(),
                stand -> dateien);
    }

    /**
     * Where the program and an analyst changed the same file: one of the two counts, and nobody is asked again. Where the program brings the
     * file no longer, its side is that there is none.
     */
    void entscheide(String datei, boolean programm, String wer) {
        wechsle(
                new Anlass(
                        Optional.of(wer),
                        "Aus dem Programm übernommen: " + datei,
                        Modellstand.Herkunft.ANALYSE,
                        Optional.empty()),
                Set.of(datei),
                stand -> programm ? mitDemProgramm(stand, datei) : stand);
        LOG.info("{} decided about {}: {}", wer, datei, programm ? "the program's counts" : "it stays as it is");
    }

    private Map<String, byte[]> mitDemProgramm(Map<String, byte[]> stand, String datei) {
        Map<String, byte[]> naechster = new TreeMap<>(stand);
        byte[] ausgeliefert = auslieferungen.jetzige().get(datei);
        if (ausgeliefert == null) {
            naechster.remove(datei);
        } else {
            naechster.put(datei, ausgeliefert);
        }
        return naechster;
    }

    /**
     * @param entschieden files about which somebody decides with it
     * @param naechster all files of the last state → all files of the next one
     */
    DeploymentWithDefinitions wechsle(
            Anlass anlass, Set<String> entschieden, UnaryOperator<Map<String, byte[]>> naechster) {
        return transaktion.execute(status -> {
            pruefeRecht();
            staende.sperre();
            Optional<Modellstand> letzter = staende.neuester();
            Map<String, byte[]> vorher = letzter.map(staende::inhalte).orElseGet(Map::of);
            Map<String, byte[]> dateien = naechster.apply(vorher);
            auslieferungen.entschieden(entschieden);
            if (letzter.isPresent() && summen(vorher).equals(summen(dateien))) {
                return bereitstellung(letzter.get().bereitstellung());
            }
            return lege(letzter.map(Modellstand::nr).orElse(0) + 1, anlass, dateien);
        });
    }

    private DeploymentWithDefinitions lege(int nr, Anlass anlass, Map<String, byte[]> dateien) {
        List<Zeitstarts.Zeitstart> wartende = zeitstarts.wartende();
        DeploymentBuilderImpl alles =
                new DeploymentBuilderImpl((RepositoryServiceImpl) maschine.getRepositoryService());
        alles.name("Modellstand " + nr)
                .source(
                        anlass.herkunft() == Modellstand.Herkunft.PROGRAMM
                                ? Modellbezug.VOM_PROGRAMM
                                : Modellbezug.VON_ANALYSE);
        dateien.forEach((name, inhalt) -> alles.addInputStream(name, new ByteArrayInputStream(inhalt)));
        DeploymentWithDefinitions neue = rolleAus(alles, dateien);
        befehle().execute(zeitstarts.nurAus(neue.getId()));
        befehle().execute(zeitstarts.mitAltemTermin(wartende));
        staende.lege(nr, neue.getId(), anlass, liste(dateien));
        return neue;
    }

    private DeploymentWithDefinitions rolleAus(DeploymentBuilderImpl alles, Map<String, byte[]> dateien) {
        try {
            return befehle().execute(new DeployCmd(alles));
        } catch (ProcessEngineException unlesbar) {
            // what the database or another thread says is no fault of the models
            if (!(unlesbar instanceof ParseException) && unlesbar.getClass() != ProcessEngineException.class) {
                throw unlesbar;
            }
            throw ModelleAbgelehnt.weil(Maschinensatz.befunde(unlesbar, dateien), unlesbar);
        }
    }

    private List<Standdatei> liste(Map<String, byte[]> dateien) {
        Map<String, String> ausgeliefert = summen(auslieferungen.jetzige());
        return summen(dateien).entrySet().stream()
                .map(datei -> new Standdatei(
                        datei.getKey(), datei.getValue(), !datei.getValue().equals(ausgeliefert.get(datei.getKey()))))
                .toList();
    }

    static Map<String, String> summen(Map<String, byte[]> dateien) {
        Map<String, String> summen = new LinkedHashMap<>();
        new TreeMap<>(dateien).forEach((name, inhalt) -> summen.put(name, Standdatei.pruefsumme(inhalt)));
        return summen;
    }

    /** Asked before anything is looked at: what comes again unchanged would otherwise be answered to anybody. */
    private void pruefeRecht() {
        Command<Void> pruefung = befehl -> {
            befehl.getAuthorizationManager().checkAuthorization(Permissions.CREATE, Resources.DEPLOYMENT);
            return null;
        };
        befehle().execute(pruefung);
    }

    private DeploymentWithDefinitions bereitstellung(String id) {
        Command<DeploymentWithDefinitions> suche =
                befehl -> befehl.getDeploymentManager().findDeploymentById(id);
        return befehle().execute(suche);
    }

    private CommandExecutor befehle() {
        return maschine.getCommandExecutorTxRequired();
    }
}
