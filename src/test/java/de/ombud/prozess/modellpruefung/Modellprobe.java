package de.ombud.prozess.modellpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellbeans;
import de.ombud.prozess.modellsprache.Modellsatz;
import de.ombud.prozess.modellsprache.Modellsprache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

/** Our own models with something changed, looked at as one deployment. */
final class Modellprobe {

    private static final BeanFactory BEANS = beans();

    private static final List<Satzpruefung> PRUEFUNGEN =
            Gesamtpruefung.pruefungen(365, new Wertebereiche(Modellprobe::themen), BEANS);

    private static final Dateipruefung EINZELN =
            new Dateipruefung(Modellsprache.eingebaute(), new Ausdruckssprache(new Modellbeans(BEANS)));

    private final Map<String, String> dateien = unsere();

    /** The beans of the program by name and class; nothing is made of them. */
    static BeanFactory beans() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        var suche = new ClassPathBeanDefinitionScanner(beans, false);
        suche.setIncludeAnnotationConfig(false);
        suche.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        suche.scan("de.ombud.prozess");
        new ConfigurationClassPostProcessor().processConfigBeanDefinitions(beans);
        return beans;
    }

    static List<String> themen() {
        return lies("src/main/resources/data/themenkatalog.csv")
                .lines()
                .skip(1)
                .map(zeile -> zeile.split(";")[0])
                .toList();
    }

    static Map<String, String> unsere() {
        Map<String, String> dateien = new LinkedHashMap<>();
        for (String ordner : List.of("bpmn", "forms")) {
            try (Stream<Path> alle = Files.list(Path.of(ordner))) {
                alle.sorted().forEach(datei -> dateien.put(datei.toString(), lies(datei.toString())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return dateien;
    }

    static String lies(String datei) {
        try {
            return Files.readString(Path.of(datei), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Modellbefund> befunde(Map<String, String> dateien) {
        Map<String, byte[]> inhalte = new LinkedHashMap<>();
        dateien.forEach((name, inhalt) -> inhalte.put(name, inhalt.getBytes(StandardCharsets.UTF_8)));
        Modellsatz satz = Modellsatz.von(inhalte);
        List<Modellbefund> befunde = new ArrayList<>();
        PRUEFUNGEN.forEach(pruefung -> befunde.addAll(pruefung.befunde(satz)));
        return befunde;
    }

    Modellprobe mit(String datei, String inhalt) {
        dateien.put(datei, inhalt);
        return this;
    }

    Modellprobe ersetze(String datei, String vorher, String nachher) {
        String inhalt = dateien.get(datei);
        assertThat(inhalt).as(datei).contains(vorher);
        return mit(datei, inhalt.replace(vorher, nachher));
    }

    /** The first place of this pattern. */
    Modellprobe ersetzeMuster(String datei, String muster, String nachher) {
        String inhalt = dateien.get(datei);
        assertThat(Pattern.compile(muster).matcher(inhalt).find()).as(muster).isTrue();
        return mit(datei, inhalt.replaceFirst(muster, nachher));
    }

    /** Between where a flow of this name begins and where it ended. */
    Modellprobe schiebeEin(String datei, String fluss, String schritt) {
        String inhalt = dateien.get(datei);
        int ab = inhalt.indexOf("<bpmn:sequenceFlow id=\"" + fluss + "\"");
        assertThat(ab).as(fluss).isPositive();
        int ziel = inhalt.indexOf("targetRef=\"", ab) + 11;
        int bis = inhalt.indexOf('"', ziel);
        return mit(
                datei,
                inhalt.substring(0, ab)
                        + schritt
                        + "<bpmn:sequenceFlow id=\"Flow_Danach\" sourceRef=\"Neu\" targetRef=\""
                        + inhalt.substring(ziel, bis)
                        + "\"/>"
                        + inhalt.substring(ab, ziel)
                        + "Neu"
                        + inhalt.substring(bis));
    }

    /** To another target. */
    Modellprobe lenke(String datei, String fluss, String ziel) {
        String inhalt = dateien.get(datei);
        int ab = inhalt.indexOf("<bpmn:sequenceFlow id=\"" + fluss + "\"");
        assertThat(ab).as(fluss).isPositive();
        int von = inhalt.indexOf("targetRef=\"", ab) + 11;
        return mit(datei, inhalt.substring(0, von) + ziel + inhalt.substring(inhalt.indexOf('"', von)));
    }

    List<Modellbefund> befunde() {
        return befunde(dateien);
    }

    List<Modellbefund> fehler() {
        return befunde().stream().filter(Modellbefund::istFehler).toList();
    }

    /** Each file by itself too, and what the ends of the tasks need. */
    List<Modellbefund> alleFehler() {
        Map<String, byte[]> inhalte = new LinkedHashMap<>();
        dateien.forEach((name, inhalt) -> inhalte.put(name, inhalt.getBytes(StandardCharsets.UTF_8)));
        List<Modellbefund> alle = new ArrayList<>(fehler());
        inhalte.forEach((name, inhalt) -> alle.addAll(EINZELN.befunde(name, inhalt)));
        return alle.isEmpty() ? new Pflichtfelder(BEANS).befunde(inhalte) : alle;
    }
}
