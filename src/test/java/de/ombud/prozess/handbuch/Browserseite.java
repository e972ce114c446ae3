package de.ombud.prozess.handbuch;

import de.ombud.Zugriff;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** One of our pages as a person uses it: links and buttons by what is written on them, fields by their labels. */
final class Browserseite {

    private static final Pattern VERWEIS = Pattern.compile("(?s)<a\\b([^>]*)>(.*?)</a>");
    private static final Pattern FORMULAR = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern KNOPF = Pattern.compile("(?s)<button\\b([^>]*)>(.*?)</button>");
    private static final Pattern FELD = Pattern.compile("<(?:input|select|textarea)\\b([^>]*)>");
    private static final Pattern BESCHRIFTUNG = Pattern.compile("(?s)<label\\b([^>]*)>(.*?)</label>");

    private final Zugriff wer;
    private final String html;

    private Browserseite(Zugriff wer, String html) {
        this.wer = wer;
        this.html = html;
    }

    static Browserseite oeffne(Zugriff wer, String pfad) {
        HttpResponse<String> antwort = wer.get(pfad);
        if (antwort.statusCode() != 200) {
            throw new AssertionError(pfad + ": " + antwort.statusCode());
        }
        return new Browserseite(wer, antwort.body());
    }

    /** What is written there, in its order, without the marks of HTML. */
    String text() {
        return nurText(html);
    }

    /** The first link that says this, among other words or alone. */
    String ziel(String wort) {
        return VERWEIS.matcher(html)
                .results()
                .filter(verweis -> nurText(verweis.group(2)).contains(wort))
                .map(verweis -> angabe(verweis.group(1), "href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + wort + " in " + text()));
    }

    Browserseite folge(String wort) {
        return oeffne(wer, ziel(wort));
    }

    /** The form with this button; of several the first after these words. */
    Formular formular(String knopf, String hinter) {
        int ab = html.indexOf(hinter);
        if (ab < 0) {
            throw new AssertionError("the page does not say " + hinter);
        }
        return FORMULAR.matcher(html)
                .region(ab, html.length())
                .results()
                .filter(formular -> knoepfe(formular).containsKey(knopf))
                .findFirst()
                .map(formular -> new Formular(formular, knopf))
                .orElseThrow(() -> new AssertionError("no button " + knopf + " in " + text()));
    }

    Formular formular(String knopf) {
        return formular(knopf, "<form");
    }

    private static Map<String, String> knoepfe(MatchResult formular) {
        return KNOPF.matcher(formular.group(2))
                .results()
                .collect(Collectors.toMap(knopf -> nurText(knopf.group(2)), knopf -> knopf.group(1), (a, b) -> a));
    }

    private static String angabe(String marke, String name) {
        Matcher angabe = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(marke);
        return angabe.find() ? HtmlUtils.htmlUnescape(angabe.group(1)) : "";
    }

    private static String nurText(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]+>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Filled in by labels, and sent with one of its buttons. */
    final class Formular {

        private final String inhalt;
        private final String ziel;
        private final boolean liest;
        private final boolean mehrteilig;
        private final Map<String, String> felder = new LinkedHashMap<>();
        private final List<String> dateien = new ArrayList<>();

        private Formular(MatchResult formular, String knopf) {
            this.inhalt = formular.group(2);
            String eigenes = angabe(knoepfe(formular).get(knopf), "formaction");
            this.ziel = eigenes.isEmpty() ? angabe(formular.group(1), "action") : eigenes;
            this.liest = angabe(formular.group(1), "method").equals("get");
            this.mehrteilig = angabe(formular.group(1), "enctype").startsWith("multipart");
            FELD.matcher(inhalt)
                    .results()
                    .map(feld -> feld.group(1))
                    .filter(feld -> angabe(feld, "type").equals("hidden"))
                    .forEach(feld -> felder.put(angabe(feld, "name"), angabe(feld, "value")));
        }

        Formular fuelle(String beschriftung, String wert) {
            felder.put(name(beschriftung), wert);
            return this;
        }

        Formular waehleDatei(String beschriftung, String datei, String inhaltDerDatei) {
            dateien.add("Content-Disposition: form-data; name=\"" + name(beschriftung) + "\"; filename=\"" + datei
                    + "\"\r\n\r\n" + inhaltDerDatei);
            return this;
        }

        private String name(String beschriftung) {
            String id = BESCHRIFTUNG
                    .matcher(inhalt)
                    .results()
                    .filter(treffer -> nurText(treffer.group(2)).equals(beschriftung))
                    .map(treffer -> angabe(treffer.group(1), "for"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no field " + beschriftung + " in " + nurText(inhalt)));
            return FELD.matcher(inhalt)
                    .results()
                    .map(feld -> feld.group(1))
                    .filter(feld -> angabe(feld, "id").equals(id))
                    .map(feld -> angabe(feld, "name"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the label " + beschriftung + " belongs to no field"));
        }

        /** @return the page that comes then */
        Browserseite drueck() {
            String angaben = felder.entrySet().stream()
                    .map(feld -> feld.getKey() + "=" + URLEncoder.encode(feld.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            if (liest) {
                return oeffne(wer, ziel + "?" + angaben);
            }
            HttpResponse<String> antwort = mehrteilig
                    ? wer.sende("POST", ziel, teile(), "multipart/form-data; boundary=grenze")
                    : wer.sende("POST", ziel, angaben, "application/x-www-form-urlencoded");
            return antwort.headers()
                    .firstValue("Location")
                    .map(wohin -> oeffne(wer, URI.create(wohin).getRawPath()))
                    .orElseGet(() -> new Browserseite(wer, antwort.body()));
        }

        private String teile() {
            StringBuilder koerper = new StringBuilder();
            felder.forEach((name, wert) -> koerper.append("--grenze\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append("\"\r\n\r\n")
                    .append(wert)
                    .append("\r\n"));
            dateien.forEach(
                    datei -> koerper.append("--grenze\r\n").append(datei).append("\r\n"));
            return koerper.append("--grenze--\r\n").toString();
        }
    }
}
