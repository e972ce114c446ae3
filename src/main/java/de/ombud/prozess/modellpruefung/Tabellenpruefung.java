package de.ombud.prozess.modellpruefung;

import de.ombud.frist.Stufe;
import de.ombud.frist.Uhr;
import de.ombud.prozess.modellpruefung.Tabelle.Zelle;
import de.ombud.prozess.modellsprache.Feel;
import de.ombud.prozess.modellsprache.Modellsatz;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * Tables whose answers the steps can use. A wrong cell would be found by the first case that asks; {@code tabellen.yaml} says which
 * columns the steps read.
 */
final class Tabellenpruefung implements Satzpruefung {

    /** What a step reads of a table; the kind of each answer, with a question mark where it may be missing. */
    record Vertrag(String datei, Set<String> eingaben, Map<String, String> ausgaben) {}

    /** Ten years of days: longer than any deadline, and short enough to be counted. */
    private static final int LAENGSTE_FRIST = 3_650;

    private final Map<String, Vertrag> vertraege = lies();
    private final Wertebereiche bereiche;
    private final Feel feel = new Feel();

    /** Which model a special way runs in, in our table. */
    private final Map<String, String> unsereWege = new HashMap<>();

    Tabellenpruefung(Wertebereiche bereiche, Paket paket) {
        this.bereiche = bereiche;
        paket.satz().tabellen().entrySet().stream()
                .flatMap(Tabelle::in)
                .filter(tabelle -> tabelle.id().equals("weg"))
                .forEach(tabelle -> bereiche.werte("wegart")
                        .forEach(art -> tabelle.zelle(art.toString(), "modell")
                                .ifPresent(zelle -> unsereWege.put(art.toString(), zelle.text()))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Vertrag> lies() {
        try (InputStream datei = new ClassPathResource("modellpruefung/tabellen.yaml").getInputStream()) {
            Map<String, Map<String, Object>> gelesen = new Yaml().load(datei);
            Map<String, Vertrag> vertraege = new HashMap<>();
            gelesen.forEach((tabelle, angaben) -> vertraege.put(
                    tabelle,
                    new Vertrag(
                            angaben.get("datei").toString(),
                            Set.copyOf((List<String>) angaben.get("eingaben")),
                            (Map<String, String>) angaben.get("ausgaben"))));
            return vertraege;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        Map<String, Tabelle> tabellen = new HashMap<>();
        Set<String> prozesse = satz.alle("process")
                .map(prozess -> prozess.getValue().getAttribute("id"))
                .collect(Collectors.toSet());
        satz.tabellen().entrySet().forEach(datei -> {
            List<Tabelle> hier = Tabelle.in(datei).toList();
            hier.forEach(tabelle -> {
                Tabelle andere = tabellen.put(tabelle.id(), tabelle);
                if (andere != null) {
                    befunde.add(new Modellbefund(
                            tabelle.datei(),
                            tabelle.id(),
                            "Diese Tabelle gibt es in „" + andere.datei() + "“ noch einmal. Bitte eine entfernen."));
                }
                pruefe(tabelle, prozesse, befunde);
            });
            fehlende(datei.getKey(), hier, befunde);
        });
        Optional.ofNullable(tabellen.get("leiter")).ifPresent(leiter -> leiter(leiter, tabellen.get("uhr"), befunde));
        Optional.ofNullable(tabellen.get("notlageleiter"))
                .ifPresent(leiter -> aufsteigend(
                        leiter,
                        stufe -> leiter.zelle(stufe.name(), "stunden").flatMap(Tabellenpruefung::zahl),
                        befunde));
        return befunde;
    }

    private void fehlende(String datei, List<Tabelle> hier, List<Modellbefund> befunde) {
        String name = datei.substring(datei.lastIndexOf('/') + 1);
        vertraege.forEach((tabelle, vertrag) -> {
            if (vertrag.datei().equals(name) && hier.stream().noneMatch(t -> t.id().equals(tabelle))) {
                befunde.add(new Modellbefund(
                        datei,
                        tabelle,
                        "Die Tabelle „" + tabelle
                                + "“ fehlt in dieser Datei, aber Schritte fragen sie. Bitte sie wieder"
                                + " aufnehmen und ihre Kennung (Id) lassen."));
            }
        });
    }

    private void pruefe(Tabelle tabelle, Set<String> prozesse, List<Modellbefund> befunde) {
        boolean lesbar = zellen(tabelle, befunde);
        Vertrag vertrag = vertraege.get(tabelle.id());
        if (vertrag == null) {
            return;
        }
        tabelle.eingaben().stream()
                .filter(name -> !vertrag.eingaben().contains(name))
                .forEach(name -> befunde.add(new Modellbefund(
                        tabelle.datei(),
                        tabelle.id(),
                        "Nach „" + name + "“ wird diese Tabelle nicht gefragt; die"
                                + " Spalte bliebe leer. Möglich sind: "
                                + vertrag.eingaben().stream().sorted().collect(Collectors.joining(", ")) + ".")));
        if (Set.copyOf(tabelle.eingaben()).size() < tabelle.eingaben().size()) {
            befunde.add(new Modellbefund(
                    tabelle.datei(), tabelle.id(), "Zwei Spalten fragen nach demselben. Bitte eine entfernen."));
        }
        vertrag.ausgaben().forEach((name, art) -> {
            if (!tabelle.ausgaben().contains(name)) {
                befunde.add(new Modellbefund(
                        tabelle.datei(),
                        tabelle.id(),
                        "Die Spalte „" + name
                                + "“ fehlt, aber Schritte lesen sie. Bitte sie wieder aufnehmen (Name der Ausgabe: "
                                + name + ")."));
            }
            tabelle.ausgabe(name).forEach(zelle -> antwort(tabelle, zelle, art, prozesse, befunde));
        });
        if (lesbar
                && vertrag.eingaben().containsAll(tabelle.eingaben())
                && Set.copyOf(tabelle.eingaben()).size() == tabelle.eingaben().size()) {
            zeilen(tabelle, befunde);
        }
        if (tabelle.id().equals("weg")) {
            wege(tabelle, befunde);
        }
        if (tabelle.id().equals("uhr")) {
            uhren(tabelle, befunde);
        }
    }

    /** In another model nobody would protect who was threatened, and nobody hand a remedy over in time. */
    private void wege(Tabelle tabelle, List<Modellbefund> befunde) {
        unsereWege.forEach((art, modell) -> tabelle.zelle(art, "modell")
                .filter(zelle -> !zelle.text().equals(modell))
                .ifPresent(zelle -> befunde.add(new Modellbefund(
                        tabelle.datei(),
                        zelle.id(),
                        "In welchem Ablauf „" + art
                                + "“ läuft, legt das Programm fest, denn seine Fristen sind geschützt." + " Bitte "
                                + modell + " eintragen und den Ablauf selbst ändern."))));
    }

    private boolean zellen(Tabelle tabelle, List<Modellbefund> befunde) {
        int vorher = befunde.size();
        tabelle.zeilen().forEach(zeile -> {
            for (int i = 0; i < zeile.eingaben().size(); i++) {
                Zelle zelle = zeile.eingaben().get(i);
                String spalte =
                        i < tabelle.eingaben().size() ? tabelle.eingaben().get(i) : "";
                if (!zelle.istOffen() && !zelle.istAufzaehlung() && !feel.alsZelleLesbar(zelle.text())) {
                    befunde.add(unlesbar(tabelle, zelle));
                } else if (!zelle.istOffen()) {
                    fremdeWerte(tabelle, zelle, spalte, befunde);
                }
            }
            zeile.ausgaben().stream()
                    .filter(zelle -> !zelle.istNichts() && zelle.fest().isEmpty() && !feel.lesbar(zelle.text()))
                    .forEach(zelle -> befunde.add(unlesbar(tabelle, zelle)));
        });
        return befunde.size() == vorher;
    }

    private static Modellbefund unlesbar(Tabelle tabelle, Zelle zelle) {
        return new Modellbefund(
                tabelle.datei(),
                zelle.id(),
                "„" + zelle.text()
                        + "“ ist nicht lesbar (FEEL). Texte stehen in Anführungszeichen, mehrere Werte mit Komma.");
    }

    /** A word that the column does not know would never be asked for. */
    private void fremdeWerte(Tabelle tabelle, Zelle zelle, String spalte, List<Modellbefund> befunde) {
        List<Object> moegliche = bereiche.werte(spalte);
        if (moegliche.isEmpty() || !zelle.istAufzaehlung()) {
            return;
        }
        for (String ohne : zelle.aufgezaehlte()) {
            if (!moegliche.contains(ohne)) {
                befunde.add(new Modellbefund(
                        tabelle.datei(),
                        zelle.id(),
                        "„" + ohne + "“ gibt es hier nicht, die Zeile träfe dafür nie zu." + moeglich(moegliche)));
            }
        }
    }

    private static String moeglich(List<Object> werte) {
        return werte.size() > 20
                ? " Bitte die Schreibweise prüfen."
                : " Möglich sind: " + werte.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
    }

    private void zeilen(Tabelle tabelle, List<Modellbefund> befunde) {
        Zeilenpruefung spiel = new Zeilenpruefung(tabelle, bereiche, feel);
        if (!spiel.ohneAntwort().isEmpty()) {
            String beispiele = spiel.ohneAntwort().stream().limit(5).collect(Collectors.joining("; "));
            befunde.add(new Modellbefund(
                    tabelle.datei(),
                    tabelle.id(),
                    "Für " + spiel.ohneAntwort().size()
                            + " mögliche Fragen gibt es keine Zeile, zum Beispiel: " + beispiele
                            + ". Bitte Zeilen ergänzen, zum Beispiel eine letzte, die immer zutrifft."));
        }
        spiel.mehrdeutige()
                .forEach(zeile -> befunde.add(new Modellbefund(
                        tabelle.datei(),
                        zeile,
                        "Diese Zeile trifft zu, wo schon eine andere zutrifft; erlaubt ist genau eine."
                                + " Bitte eine entfernen.")));
        Set<String> gemeldet =
                befunde.stream().map(Modellbefund::element).collect(Collectors.toCollection(HashSet::new));
        spiel.tote().stream()
                .filter(gemeldet::add)
                .forEach(zeile -> befunde.add(new Modellbefund(
                        tabelle.datei(),
                        zeile,
                        "Diese Zeile trifft nie zu: Eine Zeile davor gilt immer zuerst, oder ihre Werte gibt es nicht."
                                + " Bitte sie nach vorn stellen oder entfernen.")));
    }

    private void antwort(Tabelle tabelle, Zelle zelle, String art, Set<String> prozesse, List<Modellbefund> befunde) {
        boolean darfFehlen = art.endsWith("?");
        String kind = darfFehlen ? art.substring(0, art.length() - 1) : art;
        if (zelle.istNichts()) {
            if (!darfFehlen) {
                befunde.add(
                        new Modellbefund(tabelle.datei(), zelle.id(), "Hier fehlt ein Wert. Bitte einen eintragen."));
            }
            return;
        }
        einwand(zelle.fest().orElse(null), kind, prozesse)
                .ifPresent(satz ->
                        befunde.add(new Modellbefund(tabelle.datei(), zelle.id(), "„" + zelle.text() + "“: " + satz)));
    }

    private Optional<String> einwand(Object wert, String art, Set<String> prozesse) {
        return switch (art) {
            case "zahl" ->
                wert instanceof Integer zahl && zahl >= 0 && zahl <= LAENGSTE_FRIST
                        ? Optional.empty()
                        : Optional.of("Bitte eine ganze Zahl von 0 bis " + LAENGSTE_FRIST + " eintragen.");
            case "prozent" ->
                wert instanceof Integer zahl && zahl >= 0 && zahl <= 100
                        ? Optional.empty()
                        : Optional.of("Bitte eine ganze Zahl von 0 bis 100 eintragen.");
            case "ja-nein" ->
                wert instanceof Boolean ? Optional.empty() : Optional.of("Bitte true oder false eintragen.");
            case "uhrzeit" ->
                wert instanceof String text && istUhrzeit(text)
                        ? Optional.empty()
                        : Optional.of("Bitte eine Uhrzeit wie \"08:00\" eintragen.");
            case "ablauf" ->
                wert instanceof String text && prozesse.contains(text)
                        ? Optional.empty()
                        : Optional.of("Diesen Ablauf gibt es nicht. Bitte die Kennung eines Modells eintragen.");
            default -> {
                if (Set.of("gruppe", "leitung").contains(art) && Grenzen.OHNE_FAELLE.contains(wert)) {
                    yield Optional.of(
                            "Diese Gruppe bearbeitet keine Fälle und sieht keine. Bitte eine andere eintragen.");
                }
                yield bereiche.werte(art).contains(wert)
                        ? Optional.empty()
                        : Optional.of("Das gibt es nicht." + moeglich(bereiche.werte(art)));
            }
        };
    }

    private static boolean istUhrzeit(String text) {
        try {
            return text.equals(LocalTime.parse(text).toString());
        } catch (DateTimeException keine) {
            return false;
        }
    }

    private static void uhren(Tabelle tabelle, List<Modellbefund> befunde) {
        for (Uhr uhr : Uhr.values()) {
            Optional<Zelle> wert = tabelle.zelle(uhr.name(), "wert");
            wert.filter(zelle -> zahl(zelle).orElse(uhr.mindestens()) < uhr.mindestens())
                    .ifPresent(zelle -> befunde.add(new Modellbefund(
                            tabelle.datei(),
                            zelle.id(),
                            "„" + zelle.text()
                                    + "“ ist für die Uhr „" + uhr.name() + "“ zu wenig. Bitte mindestens "
                                    + uhr.mindestens()
                                    + " eintragen.")));
        }
        nichtNach(tabelle, Uhr.ZWISCHENNACHRICHT_AUFGABE, Uhr.ZWISCHENNACHRICHT_VERSAND, befunde);
        nichtNach(tabelle, Uhr.ZWISCHENNACHRICHT_VERSAND, Uhr.ANTWORT, befunde);
    }

    /** Comparable only where both count in the same unit. */
    private static void nichtNach(Tabelle tabelle, Uhr fruehere, Uhr spaetere, List<Modellbefund> befunde) {
        Optional<Object> einheit = tabelle.zelle(fruehere.name(), "einheit").flatMap(Zelle::fest);
        if (einheit.isEmpty()
                || !einheit.equals(tabelle.zelle(spaetere.name(), "einheit").flatMap(Zelle::fest))) {
            return;
        }
        Optional<Zelle> frueh = tabelle.zelle(fruehere.name(), "wert");
        int grenze = tabelle.zelle(spaetere.name(), "wert")
                .flatMap(Tabellenpruefung::zahl)
                .orElse(Integer.MAX_VALUE);
        frueh.filter(zelle -> zahl(zelle).orElse(0) > grenze)
                .ifPresent(zelle -> befunde.add(new Modellbefund(
                        tabelle.datei(),
                        zelle.id(),
                        "Die Uhr „" + fruehere.name() + "“ liefe länger als „" + spaetere.name() + "“. Bitte höchstens "
                                + grenze + " eintragen.")));
    }

    private static Optional<Integer> zahl(Zelle zelle) {
        return zelle.fest().filter(Integer.class::isInstance).map(Integer.class::cast);
    }

    /** Days after receipt; those that count from the limit begin where the answer is late. */
    private static void leiter(Tabelle leiter, Tabelle uhr, List<Modellbefund> befunde) {
        int antwort = Optional.ofNullable(uhr)
                .filter(u -> u.zelle("ANTWORT", "einheit")
                        .flatMap(Zelle::fest)
                        .filter("KALENDERTAGE"::equals)
                        .isPresent())
                .flatMap(u -> u.zelle("ANTWORT", "wert"))
                .flatMap(Tabellenpruefung::zahl)
                .orElse(10_000);
        aufsteigend(
                leiter,
                stufe -> leiter.zelle(stufe.name(), "tage")
                        .flatMap(Tabellenpruefung::zahl)
                        .map(tage -> leiter.zelle(stufe.name(), "bezug")
                                        .flatMap(Zelle::fest)
                                        .filter("GRENZE"::equals)
                                        .isPresent()
                                ? antwort + 1 + tage
                                : tage),
                befunde);
    }

    private interface Zeitpunkt {

        Optional<Integer> von(Stufe stufe);
    }

    private static void aufsteigend(Tabelle leiter, Zeitpunkt zeitpunkt, List<Modellbefund> befunde) {
        for (int i = 1; i < Stufe.values().length; i++) {
            Stufe davor = Stufe.values()[i - 1];
            Stufe hier = Stufe.values()[i];
            Optional<Integer> frueher = zeitpunkt.von(davor);
            Optional<Integer> spaeter = zeitpunkt.von(hier);
            if (frueher.isPresent() && spaeter.isPresent() && spaeter.get() <= frueher.get()) {
                String zelle = leiter.zelle(hier.name(), leiter.ausgaben().get(0))
                        .map(Zelle::id)
                        .orElse(leiter.id());
                befunde.add(new Modellbefund(
                        leiter.datei(),
                        zelle,
                        "Die Stufe „" + hier.name() + "“ wäre nicht später als „" + davor.name()
                                + "“. Bitte die Stufen der Leiter aufsteigend eintragen."));
            }
        }
    }
}
