package de.ombud.prozess.modell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models and forms as the analysts keep them, at the top of the repository. */
final class Modelldateien {

    private static final Path BPMN = Path.of("bpmn");
    private static final Path FORMS = Path.of("forms");

    private Modelldateien() {}

    /** @return names of the process models without their ending, which are also their keys */
    static List<String> prozesse() {
        return names(BPMN, ".bpmn");
    }

    static List<String> entscheidungstabellen() {
        return names(BPMN, ".dmn");
    }

    static List<String> camundaForms() {
        return names(FORMS, ".form");
    }

    static Path prozess(String name) {
        return BPMN.resolve(name + ".bpmn");
    }

    static Path entscheidungstabelle(String name) {
        return BPMN.resolve(name + ".dmn");
    }

    static Path camundaForm(String name) {
        return FORMS.resolve(name + ".form");
    }

    private static List<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
