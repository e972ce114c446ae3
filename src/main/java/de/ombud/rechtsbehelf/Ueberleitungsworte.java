package de.ombud.rechtsbehelf;

import de.ombud.frist.Ortszeit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in German what is known of a remedy; the sentences stand in the messages ({@code rechtsbehelf.*}). */
@Component
class Ueberleitungsworte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter WOCHENTAG =
            DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter ZEITPUNKT =
            DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY);

    private final MessageSource texte;

    Ueberleitungsworte(MessageSource texte) {
        this.texte = texte;
    }

    String betrifft(Rechtsbehelf r) {
        return r.anliegen() == null ? text("betrifft.alles") : text("betrifft.anliegen", r.anliegen());
    }

    String eingang(Rechtsbehelf r) {
        return ZEITPUNKT.format(r.eingang().atZone(Ortszeit.BERLIN));
    }

    String eingangstag(Rechtsbehelf r) {
        return TAG.format(r.eingang().atZone(Ortszeit.BERLIN));
    }

    String kanal(Rechtsbehelf r) {
        return text("kanal." + r.kanal());
    }

    String form(Rechtsbehelf r) {
        return r.niederschrift().isEmpty() ? text("form." + r.form()) : text("form.niederschrift");
    }

    /** For the person: why this does not do. */
    String formgrund(Rechtsbehelf r) {
        return text("formgrund." + r.kanal());
    }

    String frist(Rechtsbehelf r) {
        return r.frist() == null ? text("frist.unbekannt") : text("frist", fristtag(r));
    }

    /** Empty where the deadline is not known. */
    String fristtag(Rechtsbehelf r) {
        return r.frist() == null ? "" : WOCHENTAG.format(r.frist().bis());
    }

    String annahme(Rechtsbehelf r) {
        if (r.frist() == null) {
            return text("annahme.ohne");
        }
        LocalDate postaufgabe = r.frist().bescheid().postaufgabe();
        return text(
                "annahme." + r.frist().bescheid().belehrung(),
                TAG.format(postaufgabe),
                TAG.format(r.frist().bekanntgabe()));
    }

    /** For the Widerspruchsstelle: whether the person knows that the form is lacking. */
    String hinweis(Rechtsbehelf r) {
        if (r.form() != Form.FEHLT) {
            return text("hinweis." + r.form());
        }
        return text(r.erreichbar() ? "hinweis.FEHLT" : "hinweis.unerreichbar");
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage("rechtsbehelf." + schluessel, werte, Locale.GERMANY);
    }
}
