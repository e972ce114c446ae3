package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellsprache;
import de.ombud.prozess.modellsprache.Xmlart;
import java.util.List;
import java.util.regex.Pattern;

/** Checks one file by its kind: a process, a table, a form. A page of HTML carries script, so none passes. */
final class Dateipruefung {

    private static final int GROESSTE_DATEI = 2 * 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("(bpmn/|forms/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,99}");

    private final Xmlpruefung ablaeufe;
    private final Xmlpruefung tabellen;
    private final Formularpruefung formulare;

    Dateipruefung(Modellsprache sprache, Ausdruckssprache ausdruecke) {
        this.ablaeufe = new Xmlpruefung(Xmlart.ABLAUF, sprache.ablauf(), ausdruecke);
        this.tabellen = new Xmlpruefung(Xmlart.TABELLE, sprache.tabelle(), ausdruecke);
        this.formulare = new Formularpruefung(sprache.formular());
    }

    List<Modellbefund> befunde(String datei, byte[] inhalt) {
        if (!NAME.matcher(datei).matches()) {
            return List.of(zurDatei(
                    datei,
                    "Der Dateiname enthält unerlaubte Zeichen. Bitte nur Buchstaben, Ziffern, - _ . verwenden."));
        }
        if (inhalt == null || inhalt.length == 0) {
            return List.of(zurDatei(datei, "Die Datei ist leer."));
        }
        if (inhalt.length > GROESSTE_DATEI) {
            return List.of(zurDatei(datei, "Die Datei ist größer als 2 MB."));
        }
        return switch (endung(datei)) {
            case "bpmn" -> ablaeufe.befunde(datei, inhalt);
            case "dmn" -> tabellen.befunde(datei, inhalt);
            case "form" -> formulare.befunde(datei, inhalt);
            case "html" ->
                List.of(zurDatei(
                        datei,
                        "HTML-Formulare enthalten Programm und lassen sich nicht ausrollen. Bitte ein Camunda-Formular"
                                + " verwenden."));
            default ->
                List.of(zurDatei(datei, "Ausgerollt werden nur Dateien mit den Endungen .bpmn, .dmn und .form."));
        };
    }

    private static Modellbefund zurDatei(String datei, String message) {
        return new Modellbefund(datei, "", message);
    }

    private static String endung(String datei) {
        return datei.substring(datei.lastIndexOf('.') + 1);
    }
}
