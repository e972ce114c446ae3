package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.grundlage.Modellbezug;
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

    private final BeanFactory beanFactory;

    public Modelltor(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    /** @throws ModelleAbgelehnt with everything that is wrong with the files */
    @Override
    public void deploy(DeploymentEntity bereitstellung) {
        // what the program brings at start was taken before, analysts' work as well: a gate that has become stricter
        // meanwhile must not keep it from starting
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
        befunde.addAll(beanFactory.getBean(Gesamtpruefung.class).befunde(inhalte));
        befunde.removeIf(befund -> !befund.istFehler());
        if (!befunde.isEmpty()) {
            throw new ModelleAbgelehnt(befunde);
        }
    }
}
