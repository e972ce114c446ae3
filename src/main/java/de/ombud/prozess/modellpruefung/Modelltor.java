package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.grundlage.Modellbezug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.beans.factory.BeanFactory;

/**
 * Stands before the engine's own deployers, in the transaction of the deployment: what it refuses leaves nothing behind. Only new
 * deployments are asked.
 */
public final class Modelltor implements Deployer {

    private final Dateipruefung dateien;
    private final Pflichtfelder pflichtfelder;

    public Modelltor(BeanFactory beanFactory) {
        Modellsprache sprache = Modellsprache.eingebaute();
        this.dateien = new Dateipruefung(sprache, new Ausdruckssprache(new Modellbeans(beanFactory)));
        this.pflichtfelder = new Pflichtfelder(beanFactory);
    }

    /** @throws ModelleAbgelehnt with everything that is wrong with the files */
    @Override
    public void deploy(DeploymentEntity bereitstellung) {
        // what the program brings at start was taken before, analysts' work as well: a gate that has become stricter since then
        // must not keep it from starting
        if (!bereitstellung.isNew() || Modellbezug.VOM_PROGRAMM.equals(bereitstellung.getSource())) {
            return;
        }
        List<Modellbefund> befunde = new ArrayList<>();
        for (ResourceEntity datei : bereitstellung.getResources().values()) {
            befunde.addAll(dateien.befunde(datei.getName(), datei.getBytes()));
        }
        if (befunde.isEmpty()) {
            Map<String, byte[]> inhalte = new LinkedHashMap<>();
            bereitstellung.getResources().forEach((name, datei) -> inhalte.put(name, datei.getBytes()));
            befunde.addAll(pflichtfelder.befunde(inhalte));
        }
        if (!befunde.isEmpty()) {
            throw new ModelleAbgelehnt(befunde);
        }
    }
}
