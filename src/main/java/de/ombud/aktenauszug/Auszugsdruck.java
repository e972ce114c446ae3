package de.ombud.aktenauszug;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.ombud.akte.Aktenabschnitt.Inhalt;
import de.ombud.frist.Ortszeit;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Sets the extract as PDF/UA: tagged, with bookmarks and a language, and with its fonts in it, so that it reads the same everywhere and
 * for everybody. Nothing is fetched from outside, whatever stands in the texts.
 */
@Component
class Auszugsdruck {

    private static final String SCHRIFT = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int FETT = 700;

    private final List<Auszugsteil> teile;
    private final Themenkatalog themen;
    private final ITemplateEngine vorlagen;

    Auszugsdruck(List<Auszugsteil> teile, Themenkatalog themen, ITemplateEngine vorlagen) {
        this.teile =
                teile.stream().sorted(Comparator.comparing(Auszugsteil::teil)).toList();
        this.themen = themen;
        this.vorlagen = vorlagen;
        // it would write past our log, and name the characters of what people wrote
        XRLog.setLoggingEnabled(false);
    }

    /** A part that has something to show. */
    record Kapitel(Teil teil, Inhalt inhalt) {}

    byte[] pdf(Auszug auszug) {
        var ausgabe = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder satz = new PdfRendererBuilder();
            satz.useExternalResourceAccessControl(
                    (adresse, art) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            satz.usePdfUaAccessibility(true);
            satz.useFont(() -> schrift("Regular"), SCHRIFT, NORMAL, FontStyle.NORMAL, true);
            satz.useFont(() -> schrift("Bold"), SCHRIFT, FETT, FontStyle.NORMAL, true);
            // a character that the font lacks is seen to be missing
            satz.useReplacementText("\u25A1");
            satz.withProducer("Ombud");
            satz.withHtmlContent(html(auszug), null);
            satz.toStream(ausgabe);
            satz.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ausgabe.toByteArray();
    }

    private String html(Auszug auszug) {
        List<Kapitel> kapitel = teile.stream()
                .flatMap(teil -> teil.zu(auszug).map(inhalt -> new Kapitel(teil.teil(), inhalt)).stream())
                .toList();
        Map<String, String> titel = themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel));
        var angaben = new Context(Locale.GERMANY);
        Stream.of(
                        Map.entry("auszug", (Object) auszug),
                        Map.entry("akte", (Object) auszug.akte()),
                        Map.entry("kapitel", (Object) kapitel),
                        Map.entry("themen", (Object) titel),
                        Map.entry("ort", (Object) Ortszeit.BERLIN))
                .forEach(e -> angaben.setVariable(e.getKey(), e.getValue()));
        return vorlagen.process("aktenauszug/auszug", angaben);
    }

    private static InputStream schrift(String schnitt) {
        try {
            return new ClassPathResource("liberation/LiberationSans-" + schnitt + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
