package de.ombud.schriftverkehr.stapel;

import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.system.Pdfdruck;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Sets letters on paper (DIN 5008 Form B). Each begins on a front page, so that a printer that prints on both sides puts nobody's letter
 * on the back of another one.
 */
@Component
public class Briefdruck {

    private final ITemplateEngine vorlagen;
    private final Pdfdruck druck;
    private final Absender absender;

    Briefdruck(ITemplateEngine vorlagen, Pdfdruck druck, Absender absender) {
        this.vorlagen = vorlagen;
        this.druck = druck;
        this.absender = absender;
    }

    /** @param titel names no person: it is shown in the window and kept in lists of files */
    public byte[] pdf(String titel, List<Briefblatt> briefe) {
        var angaben = new Context(Locale.GERMANY);
        angaben.setVariable("titel", titel);
        angaben.setVariable("briefe", briefe);
        angaben.setVariable("absender", absender);
        return druck.setze(vorlagen.process("schreiben/druck", angaben));
    }
}
