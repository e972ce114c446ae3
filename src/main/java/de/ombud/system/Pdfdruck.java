package de.ombud.system;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Sets a document as PDF/UA: tagged, with bookmarks and a language, and with its fonts in it, so that it reads the same everywhere and
 * for everybody. Nothing is fetched from outside, whatever stands in the texts.
 */
@Component
public class Pdfdruck {

    /** The only one that is embedded, so charts have to name it, too. */
    public static final String SCHRIFT = "Liberation Sans";

    private static final Set<FSFontUseCase> IN_TEXT_UND_BILD =
            Collections.unmodifiableSet(EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));

    private static final int NORMAL = 400;
    private static final int FETT = 700;

    Pdfdruck() {
        // it would write past our log, and name the characters of what people wrote
        XRLog.setLoggingEnabled(false);
    }

    /** @param html well-formed as XML */
    public byte[] setze(String html) {
        var ausgabe = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder satz = new PdfRendererBuilder();
            satz.useExternalResourceAccessControl(
                    (adresse, art) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            satz.usePdfUaAccessibility(true);
            satz.useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE));
            satz.useFont(() -> schrift("Regular"), SCHRIFT, NORMAL, FontStyle.NORMAL, true, IN_TEXT_UND_BILD);
            satz.useFont(() -> schrift("Bold"), SCHRIFT, FETT, FontStyle.NORMAL, true, IN_TEXT_UND_BILD);
            // a character that the font lacks is seen to be missing
            satz.useReplacementText("\u25A1");
            satz.withProducer("Ombud");
            satz.withHtmlContent(html, null);
            satz.toStream(ausgabe);
            satz.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ausgabe.toByteArray();
    }

    private static InputStream schrift(String schnitt) {
        try {
            return new ClassPathResource("liberation/LiberationSans-" + schnitt + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
