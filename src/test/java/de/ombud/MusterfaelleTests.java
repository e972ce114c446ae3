package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MusterfaelleTests {

    @Test
    void everyExampleCaseIsPlayedFromReceiptToEnd() throws IOException {
        List<Integer> gespielte;
        try (Stream<Path> dateien = Files.list(Path.of("src/test/java/de/ombud"))) {
            gespielte = dateien.map(datei -> datei.getFileName().toString())
                    .filter(name -> name.endsWith("IT.java"))
                    .map(name -> klasse("de.ombud." + name.replace(".java", "")))
                    .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                    .map(methode -> methode.getAnnotation(Fall.class))
                    .filter(fall -> fall != null)
                    .map(Fall::value)
                    .distinct()
                    .toList();
        }

        assertThat(gespielte).containsExactlyInAnyOrderElementsOf(Musterfaelle.nummern());
    }

    private static Class<?> klasse(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
