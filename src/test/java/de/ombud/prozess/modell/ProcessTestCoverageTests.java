package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.junit.jupiter.api.Test;

/** An end, a timer or an error that nobody plays through in a process test is one of which nobody knows whether it works. */
class ProcessTestCoverageTests {

    private static final Path PROZESSTESTS = Path.of("src/test/java/de/ombud/prozess");

    @Test
    void everyEndTimerAndErrorOfEveryModelIsNamedInAProcessTest() {
        String tests = alleProzesstests();
        assertThat(Modelldatei.alle()
                        .flatMap(ProcessTestCoverageTests::ereignisse)
                        .map(FlowElement::getId)
                        .filter(id -> !tests.contains('"' + id + '"')))
                .isEmpty();
    }

    private static Stream<FlowElement> ereignisse(Modelldatei modell) {
        return Stream.of(EndEvent.class, BoundaryEvent.class, IntermediateCatchEvent.class)
                .flatMap(typ -> modell.alle(typ).stream());
    }

    private static String alleProzesstests() {
        try (Stream<Path> dateien = Files.list(PROZESSTESTS)) {
            StringBuilder text = new StringBuilder();
            for (Path datei : dateien.filter(d -> d.toString().endsWith("ProcessTests.java"))
                    .toList()) {
                text.append(Files.readString(datei));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
