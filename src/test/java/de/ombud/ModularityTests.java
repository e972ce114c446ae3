package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    /** Into target/spring-modulith-docs. Without the tables of each room: Modulith 1.4 stumbles over its own texts there. */
    @Test
    void theRoomsAreDrawn() {
        new Documenter(RAEUME).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
