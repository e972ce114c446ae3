package de.ombud.prozess.modellstand;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the states of models into the engine: in front of each deployment, and their number on what it contains. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class Standanschluss extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Standwechsel> wechsel;
    private final ObjectProvider<Modellstaende> staende;

    Standanschluss(ObjectProvider<Standwechsel> wechsel, ObjectProvider<Modellstaende> staende) {
        this.wechsel = wechsel;
        this.staende = staende;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl maschine) {
        maschine.setRepositoryService(new Modellablage(wechsel, staende));
        List<Deployer> danach = new ArrayList<>(List.of(new Standnummer()));
        if (maschine.getCustomPostDeployers() != null) {
            danach.addAll(maschine.getCustomPostDeployers());
        }
        maschine.setCustomPostDeployers(danach);
    }
}
