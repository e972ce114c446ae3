package de.ombud;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF has against a document as PDF/UA-1 (ISO 14289-1). */
public final class PdfUa {

    private PdfUa() {}

    /** Empty where everybody can read it. */
    public static List<String> verstoesse(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser leser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator pruefer = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return pruefer.validate(leser).getTestAssertions().stream()
                    .map(verstoss -> verstoss.getRuleId().getClause() + " " + verstoss.getMessage() + " "
                            + verstoss.getLocation().getContext())
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
