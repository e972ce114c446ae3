package de.ombud.prozess.stoerung;

import de.ombud.prozess.modellpruefung.Sprungziele;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.system.Konflikt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets what stands still to another step of the same model: the step is left undone, and what lies between is left out. */
@Component
class Versetzung {

    private static final Logger LOG = LoggerFactory.getLogger(Versetzung.class);

    private final RuntimeService prozesse;
    private final RepositoryService modelle;
    private final OhneRechtepruefung haus;
    private final Sprungziele sprungziele;
    private final Stoerungen stoerungen;

    Versetzung(
            RuntimeService prozesse,
            RepositoryService modelle,
            OhneRechtepruefung haus,
            Sprungziele sprungziele,
            Stoerungen stoerungen) {
        this.prozesse = prozesse;
        this.modelle = modelle;
        this.haus = haus;
        this.sprungziele = sprungziele;
        this.stoerungen = stoerungen;
    }

    /** Where the token is: the step that holds it and the part of the process around it. */
    private record Marke(String id, boolean davor, String rahmen) {}

    /** What people call the step. */
    String name(Stelle stelle, List<Stehender> stehende) {
        return stehende.stream()
                .findFirst()
                .map(einer -> sprungziele.name(modell(einer), stelle.schritt()))
                .orElse(stelle.schritt());
    }

    /** None where it is a clock that stands still: its step is open and goes on without it. */
    List<Sprungziele.Ziel> ziele(Stelle stelle, List<Stehender> stehende) {
        return stehende.stream()
                .findFirst()
                .filter(einer -> marke(einer, stelle.schritt()).isPresent())
                .map(einer -> sprungziele.ab(modell(einer), stelle.schritt()))
                .orElse(List.of());
    }

    /** Names of the steps that are open beside it in the same instances, and stay so. */
    Set<String> daneben(Stelle stelle, List<Stehender> stehende) {
        Set<String> namen = new TreeSet<>();
        stehende.forEach(einer -> offene(baum(einer))
                .filter(id -> !id.equals(stelle.schritt()))
                .forEach(id -> namen.add(sprungziele.name(modell(einer), id))));
        return namen;
    }

    /** All or none. */
    @Transactional
    int versetze(Stelle stelle, List<Stehender> stehende, String ziel, String grund, String wer) {
        Sprungziele.Ziel schritt = ziele(stelle, stehende).stream()
                .filter(eines -> eines.id().equals(ziel))
                .findFirst()
                .orElseThrow(() -> new Konflikt("An diesen Schritt lässt sich von hier nichts setzen."));
        stehende.forEach(einer -> versetze(einer, stelle.schritt(), schritt));
        stoerungen.vermerke(Stoerungen.Eingriff.Art.VERSETZUNG, stelle, ziel, stehende.size(), grund, wer);
        return stehende.size();
    }

    private void versetze(Stehender einer, String von, Sprungziele.Ziel ziel) {
        Marke marke = marke(einer, von).orElseThrow(Stoerungen::nichtsMehr);
        if (offene(baum(einer)).anyMatch(ziel.id()::equals)) {
            throw new Konflikt(
                    "Am Schritt „%s“ steht der Ablauf schon. Er stünde dort doppelt.".formatted(ziel.name()));
        }
        try {
            haus.tue(() -> {
                var zug = prozesse.createProcessInstanceModification(einer.ablauf())
                        .startBeforeActivity(ziel.id(), marke.rahmen());
                if (marke.davor()) {
                    zug.cancelTransitionInstance(marke.id());
                } else {
                    zug.cancelActivityInstance(marke.id());
                }
                zug.execute();
            });
        } catch (Konflikt e) {
            throw e;
        } catch (RuntimeException e) {
            // what it says may quote somebody
            LOG.warn(
                    "Instance {} could not go on at {}: {}",
                    einer.ablauf(),
                    ziel.id(),
                    e.getClass().getName());
            throw new Konflikt("Der Schritt „%s“ lässt sich dort nicht beginnen (%s). Es ist nichts geschehen."
                    .formatted(ziel.name(), e.getClass().getSimpleName()));
        }
    }

    /** Waits in front of the step for its job, or in it for a time; a clock at its edge is no step. */
    private Optional<Marke> marke(Stehender einer, String schritt) {
        return marke(baum(einer), einer.ausfuehrung(), schritt);
    }

    private static Optional<Marke> marke(ActivityInstance hier, String ausfuehrung, String schritt) {
        for (TransitionInstance davor : hier.getChildTransitionInstances()) {
            if (davor.getActivityId().equals(schritt) && davor.getExecutionId().equals(ausfuehrung)) {
                return Optional.of(new Marke(davor.getId(), true, hier.getId()));
            }
        }
        for (ActivityInstance darin : hier.getChildActivityInstances()) {
            if (darin.getActivityId().equals(schritt)
                    && Arrays.asList(darin.getExecutionIds()).contains(ausfuehrung)) {
                return Optional.of(new Marke(darin.getId(), false, hier.getId()));
            }
            Optional<Marke> tiefer = marke(darin, ausfuehrung, schritt);
            if (tiefer.isPresent()) {
                return tiefer;
            }
        }
        return Optional.empty();
    }

    private static Stream<String> offene(ActivityInstance hier) {
        List<String> offene = new ArrayList<>();
        for (TransitionInstance davor : hier.getChildTransitionInstances()) {
            offene.add(davor.getActivityId());
        }
        for (ActivityInstance darin : hier.getChildActivityInstances()) {
            offene.add(darin.getActivityId().replace("#multiInstanceBody", ""));
            offene(darin).forEach(offene::add);
        }
        return offene.stream();
    }

    private ActivityInstance baum(Stehender einer) {
        return Optional.ofNullable(haus.hole(() -> prozesse.getActivityInstance(einer.ablauf())))
                .orElseThrow(Stoerungen::nichtsMehr);
    }

    private byte[] modell(Stehender einer) {
        return haus.hole(() -> {
            try (InputStream inhalt = modelle.getProcessModel(einer.definition())) {
                return inhalt.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
