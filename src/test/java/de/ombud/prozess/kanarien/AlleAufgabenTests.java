package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** No form of any model is left without canaries. */
class AlleAufgabenTests {

    @Test
    void everyTaskOfEveryModelIsCompletedWithCanaries() {
        Set<String> erledigte = testklassen()
                .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                .map(methode -> methode.getAnnotation(Erledigt.class))
                .filter(angabe -> angabe != null)
                .flatMap(angabe -> Arrays.stream(angabe.value()))
                .collect(Collectors.toSet());

        assertThat(erledigte).isEqualTo(Formulare.aufgaben());
    }

    private static Stream<Class<?>> testklassen() {
        var suche = new ClassPathScanningCandidateComponentProvider(false);
        suche.addIncludeFilter(new AssignableTypeFilter(KeineInhalteInDerMaschine.class));
        return suche.findCandidateComponents(AlleAufgabenTests.class.getPackageName()).stream()
                .map(kandidat -> {
                    try {
                        return Class.forName(kandidat.getBeanClassName());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
