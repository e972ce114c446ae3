package de.ombud.prozess.modellstand;

import de.ombud.prozess.grundlage.Modellbezug;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The version that people see of a process or table is the number of the state, whatever the file says. */
final class Standnummer implements Deployer {

    @Override
    public void deploy(DeploymentEntity bereitstellung) {
        if (!Modellbezug.istStand(bereitstellung.getSource()) || bereitstellung.getDeployedArtifacts() == null) {
            return;
        }
        String nummer = bereitstellung.getName().replaceAll("\\D", "");
        if (bereitstellung.getDeployedArtifacts().containsKey(ProcessDefinitionEntity.class)) {
            bereitstellung
                    .getDeployedArtifacts(ProcessDefinitionEntity.class)
                    .forEach(prozess -> prozess.setVersionTag(nummer));
        }
        if (bereitstellung.getDeployedArtifacts().containsKey(DecisionDefinitionEntity.class)) {
            bereitstellung
                    .getDeployedArtifacts(DecisionDefinitionEntity.class)
                    .forEach(tabelle -> tabelle.setVersionTag(nummer));
        }
    }
}
