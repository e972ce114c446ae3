package de.ombud.prozess.maschine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models, tables and forms once, at start, under the names {@code bpmn/…} and {@code forms/…} however the application was
 * started. What has not changed is not deployed again; what an analyst has deployed since then stays the newest until the
 * packaged file changes.
 */
@Component
class Modellbereitstellung implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final ResourcePatternResolver dateien;

    Modellbereitstellung(RepositoryService repository, ResourcePatternResolver dateien) {
        this.repository = repository;
        this.dateien = dateien;
    }

    /** Before the first request and before the job executor starts: both need the models. */
    @Override
    public void afterSingletonsInstantiated() {
        DeploymentBuilder bereitstellung =
                repository.createDeployment().name("ombud").enableDuplicateFiltering(false);
        hinzufuegen(bereitstellung, "bpmn/");
        hinzufuegen(bereitstellung, "forms/");
        bereitstellung.deploy();
    }

    private void hinzufuegen(DeploymentBuilder bereitstellung, String ordner) {
        try {
            for (Resource datei : dateien.getResources("classpath:" + ordner + "*.*")) {
                try (InputStream inhalt = datei.getInputStream()) {
                    bereitstellung.addInputStream(ordner + datei.getFilename(), inhalt);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
