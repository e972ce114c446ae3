package de.ombud.prozess.modell;

import de.ombud.eingabe.Eingabe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** What the program lets models name, read from its classes. */
final class Modellnamen {

    private Modellnamen() {}

    /** Type by name. */
    static Map<String, ResolvableType> beans() {
        Map<String, ResolvableType> beans = new HashMap<>();
        bausteine().forEach(klasse -> {
            if (klasse.isAnnotationPresent(ImModell.class)) {
                beans.put(klasse.getAnnotation(ImModell.class).value(), ResolvableType.forClass(klasse));
            }
            ReflectionUtils.doWithLocalMethods(klasse, methode -> {
                if (methode.isAnnotationPresent(Aufgabe.class)) {
                    beans.put(methode.getName(), ResolvableType.forMethodReturnType(methode));
                }
            });
        });
        return beans;
    }

    /** The forms of what ends tasks, by the name of the bean. */
    static Map<String, Class<? extends Eingabe>> formulare() {
        Map<String, Class<? extends Eingabe>> formulare = new HashMap<>();
        beans().forEach((name, typ) -> {
            if (Aufgabenende.class.isAssignableFrom(typ.toClass())) {
                formulare.put(name, Aufgabenende.formularVon(typ));
            }
        });
        return formulare;
    }

    /** The constants of the models, by their keys. */
    static Map<String, Class<?>> prozesse() {
        Map<String, Class<?>> prozesse = new HashMap<>();
        klassen(new RegexPatternTypeFilter(Pattern.compile(".*Prozess")))
                .forEach(klasse -> konstanten(klasse, "KEY").forEach(key -> prozesse.put(key, klasse)));
        return prozesse;
    }

    /** Decision tables that Java asks. */
    static Set<String> tabellen() {
        return bausteine()
                .flatMap(klasse -> konstanten(klasse, "TABELLE").stream())
                .collect(Collectors.toSet());
    }

    private static List<String> konstanten(Class<?> klasse, String vorsatz) {
        List<String> werte = new ArrayList<>();
        ReflectionUtils.doWithLocalFields(klasse, feld -> {
            if (feld.getType() == String.class && feld.getName().startsWith(vorsatz)) {
                feld.setAccessible(true);
                werte.add((String) feld.get(null));
            }
        });
        return werte;
    }

    private static Stream<Class<?>> bausteine() {
        return klassen(new AnnotationTypeFilter(Component.class));
    }

    private static Stream<Class<?>> klassen(TypeFilter welche) {
        var suche = new ClassPathScanningCandidateComponentProvider(false);
        suche.addIncludeFilter(welche);
        return suche.findCandidateComponents("de.ombud").stream()
                .<Class<?>>map(kandidat -> {
                    try {
                        return Class.forName(kandidat.getBeanClassName());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(Modellnamen::stehtImProgramm);
    }

    /** Tests have beans for models of their own. */
    private static boolean stehtImProgramm(Class<?> klasse) {
        return klasse.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(ImModell.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
