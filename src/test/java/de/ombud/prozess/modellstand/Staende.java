package de.ombud.prozess.modellstand;

import de.ombud.Zugriff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;

/** An analyst at work: sends files as Modeler does, and in the end brings back the state that all other tests share. */
public final class Staende {

    private final Standwechsel wechsel;
    private final Modellstaende staende;
    private final Lieferung lieferung;
    private final Auslieferungen auslieferungen;
    private final Modellstand anfang;
    private boolean aktualisiert;

    private Staende(ApplicationContext anwendung) {
        this.wechsel = anwendung.getBean(Standwechsel.class);
        this.staende = anwendung.getBean(Modellstaende.class);
        this.lieferung = anwendung.getBean(Lieferung.class);
        this.auslieferungen = anwendung.getBean(Auslieferungen.class);
        this.anfang = staende.neuester().orElseThrow();
    }

    /** To be made before something is deployed. */
    public static Staende von(ApplicationContext anwendung) {
        return new Staende(anwendung);
    }

    /** As if a new version of the program had been started that ships this file otherwise. */
    public void aktualisiere(String datei, String inhalt) {
        Map<String, byte[]> naechste = new TreeMap<>(auslieferungen.jetzige());
        naechste.put(datei, inhalt.getBytes(StandardCharsets.UTF_8));
        aktualisiert = true;
        lieferung.nimmAuf(naechste);
    }

    /** The state that counted before. */
    public void zurueck() {
        if (aktualisiert) {
            lieferung.nimmAuf(auslieferungen.jetzige());
        }
        if (staende.neuester().orElseThrow().nr() != anfang.nr()) {
            wechsel.zurueckZu(anfang, "analyse", "Ende des Tests");
        }
    }

    /** One request with all files, each under the name that it is given. */
    public static HttpResponse<String> sende(Zugriff wer, String pfad, String name, Map<String, String> dateien) {
        StringBuilder koerper = new StringBuilder();
        teil(koerper, "name=\"deployment-name\"", name);
        teil(koerper, "name=\"deployment-source\"", "Camunda Modeler");
        teil(koerper, "name=\"enable-duplicate-filtering\"", "true");
        dateien.forEach((datei, inhalt) -> teil(koerper, "name=\"" + datei + "\"; filename=\"" + datei + "\"", inhalt));
        koerper.append("--grenze--\r\n");
        return wer.sende("POST", pfad, koerper.toString(), "multipart/form-data; boundary=grenze");
    }

    private static void teil(StringBuilder koerper, String angaben, String inhalt) {
        koerper.append("--grenze\r\nContent-Disposition: form-data; ")
                .append(angaben)
                .append("\r\n\r\n")
                .append(inhalt)
                .append("\r\n");
    }

    /** A file of the program with one thing changed. */
    public static String geaendert(String datei, String was, String wodurch) {
        String inhalt = lies(datei);
        if (!inhalt.contains(was)) {
            throw new AssertionError(datei + " does not contain " + was);
        }
        return inhalt.replace(was, wodurch);
    }

    public static String lies(String datei) {
        try {
            return Files.readString(Path.of(datei));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
