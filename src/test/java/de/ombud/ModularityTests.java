package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Which room knows which: stands in the package-info of each room. */
class ModularityTests {

    private static final ApplicationModules RAEUME = ApplicationModules.of(OmbudAnwendung.class);

    @Test
    void eachRoomKnowsOnlyTheRoomsItMayKnow() {
        RAEUME.verify();
    }

    @Test
    void theProcessIsKnownToNoOtherRoom() {
        ApplicationModule prozess = RAEUME.getModuleByName("prozess").orElseThrow();
        assertThat(RAEUME.stream())
                .filteredOn(raum -> !raum.equals(prozess))
                .isNotEmpty()
                .allSatisfy(
                        raum -> assertThat(raum.getDirectDependencies(RAEUME).contains(prozess))
                                .as("%s knows prozess", raum.getIdentifier())
                                .isFalse());
    }

    /** A room without a declaration may use everything: only the process may. */
    @Test
    void everyRoomSaysWhomItMayKnow() {
        List<String> ohneAngabe = RAEUME.stream()
                .filter(raum -> {
                    var angabe = raum.getBasePackage()
                            .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                            .orElse(null);
                    return angabe == null
                            || List.of(angabe.allowedDependencies())
                                    .contains(org.springframework.modulith.ApplicationModule.OPEN_TOKEN);
                })
                .map(raum -> raum.getIdentifier().toString())
                .toList();
        assertThat(ohneAngabe).containsExactly("prozess");
    }

    /** A room in which nobody finds anything any more is parted; those that still wait for it are named. */
    @Test
    void noPackageHoldsMoreThanOneCanOversee() throws IOException {
        Path quelle = Path.of("src/main/java");
        try (Stream<Path> dateien = Files.walk(quelle)) {
            Map<String, Long> grosse = dateien.filter(datei -> datei.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            datei -> quelle.relativize(datei.getParent())
                                    .toString()
                                    .replace('/', '.'),
                            TreeMap::new,
                            Collectors.counting()));
            grosse.values().removeIf(anzahl -> anzahl <= 35);
            assertThat(grosse.keySet())
                    .isSubsetOf("de.ombud.system", "de.ombud.schriftverkehr", "de.ombud.prozess.aufgabe");
        }
    }

    /** Into target/spring-modulith-docs. Without the tables of each room: Modulith 1.4 stumbles over its own texts there. */
    @Test
    void theRoomsAreDrawn() {
        new Documenter(RAEUME).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
