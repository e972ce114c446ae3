package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellbeans;
import de.ombud.prozess.modellsprache.Modellsatz;
import de.ombud.prozess.modellsprache.Modellsprache;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** All that is to be said about files that are deployed together: each by itself, then as a whole. */
@Component
public class Gesamtpruefung {

    private static final int HOECHSTENS = 300;

    private final Dateipruefung dateien;
    private final Pflichtfelder pflichtfelder;
    private final List<Satzpruefung> pruefungen;

    Gesamtpruefung(BeanFactory beanFactory, ModellEinstellungen einstellungen) {
        Modellsprache sprache = Modellsprache.eingebaute();
        this.dateien = new Dateipruefung(sprache, new Ausdruckssprache(new Modellbeans(beanFactory)));
        this.pflichtfelder = new Pflichtfelder(beanFactory);
        Wertebereiche bereiche = new Wertebereiche(() -> beanFactory.getBean(Themenkatalog.class).alle().stream()
                .map(Thema::code)
                .toList());
        this.pruefungen = pruefungen(einstellungen.aufbewahrungTage(), bereiche, beanFactory);
    }

    /** What is looked at as a whole. */
    static List<Satzpruefung> pruefungen(int aufbewahrungTage, Wertebereiche bereiche, BeanFactory beanFactory) {
        Paket paket = Paket.lies();
        Modellbeans beans = new Modellbeans(beanFactory);
        Modellvariablen variablen = new Modellvariablen(paket.satz());
        return List.of(
                new Aufbewahrung(aufbewahrungTage),
                new Bezuege(paket),
                new Wegpruefung(),
                new Gruppenvermerk(),
                new Grenzen(paket),
                new Bausteinpruefung(paket, beans, variablen),
                new Wertpruefung(paket, beans, variablen),
                new Schrittpruefung(paket),
                new Wegende(),
                new Schutz(paket),
                new Tabellenaufbau(),
                new Tabellenpruefung(bereiche, paket),
                new Eigenfelder(beanFactory, variablen));
    }

    /** Of one file by itself, without the others that it has to fit to. */
    public List<Modellbefund> befunde(String datei, byte[] inhalt) {
        return dateien.befunde(datei, inhalt);
    }

    /**
     * Warnings too. What is deployed is always a whole state: a process or table that only an earlier one had would not be found by its
     * cases.
     */
    public List<Modellbefund> befunde(Map<String, byte[]> inhalte) {
        if (inhalte.size() > HOECHSTENS) {
            return List.of(new Modellbefund(
                    "", "", "Ein Modellstand hat höchstens " + HOECHSTENS + " Dateien. Bitte weniger senden."));
        }
        List<Modellbefund> befunde = new ArrayList<>();
        inhalte.forEach((name, inhalt) -> befunde.addAll(dateien.befunde(name, inhalt)));
        Modellsatz satz = Modellsatz.von(inhalte);
        pruefungen.forEach(pruefung -> befunde.addAll(pruefung.befunde(satz)));
        if (befunde.stream().noneMatch(Modellbefund::istFehler)) {
            befunde.addAll(pflichtfelder.befunde(inhalte));
        }
        Map<String, Map<String, String>> namen = satz.namen();
        return befunde.stream()
                .map(befund -> befund.mitName(
                        namen.getOrDefault(befund.datei(), Map.of()).getOrDefault(befund.element(), "")))
                .distinct()
                .toList();
    }
}
