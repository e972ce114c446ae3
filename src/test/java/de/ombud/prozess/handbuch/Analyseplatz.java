package de.ombud.prozess.handbuch;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.prozess.modellstand.Staende;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** The desk of the analyst: a browser, Modeler, and the folder with the files of the state that counts. */
final class Analyseplatz {

    private static final Pattern OBERSTER = Pattern.compile("Stand (\\d+) als ZIP");

    private final int port;
    private final Zugriff browser;
    private final Staende staende;
    private final Buero buero;
    private final Map<String, String> ordner;

    Analyseplatz(ApplicationContext anwendung, int port) {
        this.port = port;
        this.browser = Zugriff.anmelden(port, "analyse");
        this.staende = Staende.von(anwendung);
        this.buero = new Buero(anwendung);
        this.ordner = entpackt(browser.lade("/api/modelle/" + stand() + ".zip"));
    }

    Zugriff browser() {
        return browser;
    }

    Buero buero() {
        return buero;
    }

    /** For our own REST interface, which wants no session. */
    Zugriff alsProgramm() {
        return Zugriff.basic(port, "analyse");
    }

    /** What lies in the unpacked folder. */
    String datei(String name) {
        assertThat(ordner).containsKey(name);
        return ordner.get(name);
    }

    Browserseite modelle() {
        return Browserseite.oeffne(browser, "/modelle");
    }

    /** The number at the top of the page. */
    int stand() {
        Matcher oberster = OBERSTER.matcher(modelle().text());
        assertThat(oberster.find()).isTrue();
        return Integer.parseInt(oberster.group(1));
    }

    /** As Modeler does it, which knows no folders. */
    void rolleAus(String kommentar, Map<String, String> dateien) {
        Map<String, String> ohneOrdner = new TreeMap<>();
        dateien.forEach((name, inhalt) -> ohneOrdner.put(ohneOrdner(name), inhalt));
        HttpResponse<String> antwort =
                Staende.sende(Zugriff.basic(port, "analyse"), "/engine-rest/deployment/create", kommentar, ohneOrdner);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
    }

    void aktualisiere(String datei, String inhalt) {
        staende.aktualisiere(datei, inhalt);
    }

    /** Somebody with their own rights completes a task over REST, as Tasklist does. */
    HttpResponse<String> erledige(Task aufgabe, String wer, String felder) {
        return Zugriff.basic(port, wer)
                .post("/engine-rest/task/" + aufgabe.getId() + "/submit-form", "{\"variables\":" + felder + "}");
    }

    void raeumeAuf() {
        staende.zurueck();
    }

    static String ohneOrdner(String datei) {
        return datei.substring(datei.lastIndexOf('/') + 1);
    }

    static Map<String, String> entpackt(byte[] zip) {
        Map<String, String> dateien = new TreeMap<>();
        try (ZipInputStream inhalt = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry eintrag = inhalt.getNextEntry(); eintrag != null; eintrag = inhalt.getNextEntry()) {
                dateien.put(eintrag.getName(), new String(inhalt.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dateien;
    }
}
