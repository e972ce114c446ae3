package de.ombud.prozess.modellpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.prozess.ImModell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ModelltorTests {

    @ImModell
    static class Uhr {

        public String bis(Object ausfuehrung) {
            return "morgen";
        }

        public boolean istFeiertag() {
            return false;
        }
    }

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Ausdruckssprache sprache = new Ausdruckssprache(new Modellbeans(beans));
    private final Dateipruefung pruefung = new Dateipruefung(Modellsprache.eingebaute(), sprache);

    ModelltorTests() {
        beans.addBean("uhr", new Uhr());
        beans.addBean("dataSource", new Object());
    }

    static Stream<Angriffsmodell> angriffe() {
        return Angriffsmodelle.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("angriffe")
    void aHostileFileIsRefusedWithThePlaceAndAReason(Angriffsmodell angriff) {
        List<Modellbefund> befunde = pruefung.befunde(angriff.datei(), angriff.bytes());
        assertThat(befunde).isNotEmpty();
        assertThat(befunde).extracting(Modellbefund::element).contains(angriff.element());
        assertThat(befunde).allSatisfy(befund -> assertThat(befund.message()).matches("(?s).*[.!]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "krm",
                "${gruppe}",
                "#{execution.processBusinessKey}",
                "${uhr.bis(execution)}",
                "${uhr.bis('GRENZE')}",
                "${uhr.bis(gruppe)}",
                "${uhr.istFeiertag()}",
                "${weitereOffen == 0 && wegeOffen == 0}",
                "${!(a or not b) and c ne 'X'}",
                "${anzahl >= 2 || uhr.istFeiertag()}",
                "0 0 7 * * ?",
                "P14D"
            })
    void whatModelsNeedIsInTheLanguage(String ausdruck) {
        assertThat(sprache.einwand(ausdruck)).isEmpty();
    }

    @Test
    void everythingThatWeShipPasses() throws IOException {
        for (String ordner : List.of("bpmn", "forms")) {
            try (Stream<Path> dateien = Files.list(Path.of(ordner))) {
                for (Path datei : dateien.toList()) {
                    String inhalt = Files.readString(datei, StandardCharsets.UTF_8);
                    assertThat(pruefung.befunde(
                                    ordner + "/" + datei.getFileName(), inhalt.getBytes(StandardCharsets.UTF_8)))
                            .as(datei.toString())
                            // here the beans of the application are missing
                            .filteredOn(befund -> !befund.message().startsWith("Die Bean"))
                            .isEmpty();
                }
            }
        }
    }
}
