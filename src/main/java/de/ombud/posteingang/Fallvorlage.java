package de.ombud.posteingang;

import de.ombud.eingang.Postaufnahme.Post;
import de.ombud.erkennung.Zeichenerkennung;
import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Kanal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a mail as a case holds them: the writer's own, and said what is left out of them. */
@Component
class Fallvorlage {

    private static final int LAENGSTENS = 19_000;
    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", Locale.GERMANY);

    private final Zeichenerkennung erkennung;
    private final MessageSource texte;
    private final Anliegenvorschlag anliegen = new Anliegenvorschlag();

    Fallvorlage(Zeichenerkennung erkennung, MessageSource texte) {
        this.erkennung = erkennung;
        this.texte = texte;
    }

    Post fall(Nachricht n, Instant empfangen, Schicksal schicksal) {
        String text = worte(n);
        Optional<Anliegenvorschlag.Vorschlag> vorschlag =
                n.istUnlesbar() ? Optional.empty() : anliegen.zu(n.betreff() + "\n" + text);
        Absendername name = Absendername.von(n.absendername());
        return new Post(
                Kanal.EMAIL,
                empfangen,
                n.betreff(),
                text,
                bemerkung(n, schicksal, vorschlag.isPresent()),
                schicksal.antwortbar() ? n.absender() : null,
                name.vorname(),
                name.nachname(),
                vorschlag.map(v -> v.art().name()).orElse(null),
                vorschlag.map(Anliegenvorschlag.Vorschlag::thema).orElse(null));
    }

    /** What could not be read at all: the message itself is kept, and somebody looks at it. */
    Post notfall(Posteintrag eintrag) {
        String wann = ZEIT.format(eintrag.empfangen().atZone(Ortszeit.BERLIN));
        return new Post(
                Kanal.EMAIL,
                null,
                eintrag.betreff(),
                text("posteingang.text.notfall", wann),
                text("posteingang.bemerkung"),
                null,
                null,
                null,
                null,
                null);
    }

    /** Who wrote when stands above it: an addition has no sender of its own. */
    String nachtrag(Nachricht n, Instant empfangen, boolean fremd) {
        String wann = ZEIT.format(empfangen.atZone(Ortszeit.BERLIN));
        String wer = n.absender().isEmpty() ? text("posteingang.absender.unbekannt") : n.absender();
        return text(fremd ? "posteingang.nachtrag.fremd" : "posteingang.nachtrag", wer, wann) + "\n\n" + worte(n);
    }

    private String worte(Nachricht n) {
        if (!n.hatText()) {
            return text(
                    n.verschluesselt()
                            ? "posteingang.text.verschluesselt"
                            : n.istUnlesbar() ? "posteingang.text.unlesbar" : "posteingang.text.leer");
        }
        String eigene = erkennung.ohneZitate(n.text());
        boolean gefaltet = eigene.length() < n.text().strip().length();
        boolean lang = eigene.codePointCount(0, eigene.length()) > LAENGSTENS;
        String gezeigt = lang ? eigene.substring(0, eigene.offsetByCodePoints(0, LAENGSTENS)) : eigene;
        return gezeigt
                + (lang ? "\n\n" + text("posteingang.text.gekuerzt") : "")
                + (gefaltet ? "\n\n" + text("posteingang.text.gefaltet") : "");
    }

    private String bemerkung(Nachricht n, Schicksal schicksal, boolean anliegenVermutet) {
        List<String> saetze = new ArrayList<>();
        saetze.add(text("posteingang.bemerkung"));
        if (anliegenVermutet) {
            saetze.add(text("posteingang.bemerkung.anliegen"));
        }
        if (!schicksal.antwortbar()) {
            saetze.add(text("posteingang.bemerkung.ohneantwort"));
        }
        if (schicksal.stand() == Stand.VORSCHLAG) {
            saetze.add(text("posteingang.bemerkung.vorschlag", schicksal.fall().wert()));
        }
        saetze.addAll(hinweise(n));
        return String.join("\n", saetze);
    }

    List<String> hinweise(Nachricht n) {
        List<String> saetze = new ArrayList<>();
        if (n.signiert()) {
            saetze.add(text("posteingang.hinweis.signiert"));
        }
        if (n.verschluesselt()) {
            saetze.add(text("posteingang.hinweis.verschluesselt"));
        }
        n.unlesbares().forEach(was -> saetze.add(text("posteingang.hinweis.unlesbar", was)));
        return saetze;
    }

    String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }
}
