package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.BeanFactory;

/**
 * Stands before the engine's own deployers, in the transaction of the deployment: what it refuses leaves nothing behind. Only new
 * deployments are asked.
 */
public final class Modelltor implements Deployer {

    private final Dateipruefung dateien;
    private final Pflichtfelder pflichtfelder;
    private final List<Satzpruefung> pruefungen;

    public Modelltor(BeanFactory beanFactory) {
        Modellsprache sprache = Modellsprache.eingebaute();
        this.dateien = new Dateipruefung(sprache, new Ausdruckssprache(new Modellbeans(beanFactory)));
        this.pflichtfelder = new Pflichtfelder(beanFactory);
        Paket paket = Paket.lies();
        Vorhandenes vorhandenes = new NichtsDaneben();
        Wertebereiche bereiche = new Wertebereiche(() -> beanFactory.getBean(Themenkatalog.class).alle().stream()
                .map(Thema::code)
                .toList());
        this.pruefungen = List.of(
                new Aufbewahrung(
                        () -> beanFactory.getBean(ModellEinstellungen.class).aufbewahrungTage()),
                new Bezuege(vorhandenes, paket.nachrichten()),
                new Wegpruefung(),
                new Schutz(paket),
                new Tabellenpruefung(bereiche, vorhandenes),
                new Eigenfelder(beanFactory));
    }

    /** @throws ModelleAbgelehnt with everything that is wrong with the files */
    @Override
    public void deploy(DeploymentEntity bereitstellung) {
        // what the program brings at start was taken before: a stricter gate must not keep it from starting
        if (!bereitstellung.isNew() || Modellbezug.VOM_PROGRAMM.equals(bereitstellung.getSource())) {
            return;
        }
        List<Modellbefund> befunde = new ArrayList<>();
        if (bereitstellung.getTenantId() != null) {
            // a second model of the same key beside ours: the engine would not know which one to start
            befunde.add(
                    new Modellbefund("", "", "Mandanten gibt es hier nicht. Bitte das Feld „Tenant ID“ leer lassen."));
        }
        Map<String, byte[]> inhalte = new LinkedHashMap<>();
        bereitstellung.getResources().forEach((name, datei) -> inhalte.put(name, datei.getBytes()));
        befunde.addAll(befunde(inhalte));
        befunde.removeIf(befund -> !befund.istFehler());
        if (!befunde.isEmpty()) {
            throw new ModelleAbgelehnt(befunde);
        }
    }

    /** All that is to be said about these files, deployed together; inside a command of the engine. */
    public List<Modellbefund> befunde(Map<String, byte[]> inhalte) {
        List<Modellbefund> befunde = new ArrayList<>();
        inhalte.forEach((name, inhalt) -> befunde.addAll(dateien.befunde(name, inhalt)));
        Modellsatz satz = Modellsatz.von(inhalte);
        pruefungen.forEach(pruefung -> befunde.addAll(pruefung.befunde(satz)));
        if (befunde.stream().noneMatch(Modellbefund::istFehler)) {
            befunde.addAll(pflichtfelder.befunde(inhalte));
        }
        return befunde.stream()
                .map(befund -> befund.mitName(satz.name(befund.datei(), befund.element())))
                .distinct()
                .toList();
    }

    /** What is deployed is always a whole state: a process or table that only an earlier one had would not be found by its cases. */
    private static final class NichtsDaneben implements Vorhandenes {

        @Override
        public boolean prozess(String schluessel) {
            return false;
        }

        @Override
        public boolean tabelle(String schluessel) {
            return false;
        }
    }
}
