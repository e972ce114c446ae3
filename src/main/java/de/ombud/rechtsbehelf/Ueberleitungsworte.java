package de.ombud.rechtsbehelf;

import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Kanal;
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
        if (!r.niederschrift().isEmpty()) {
            return text("form.niederschrift");
        }
        return text("form." + (r.kanal() == Kanal.SICHERES_POSTFACH ? r.kanal() : r.form()));
    }

    /** For the person: why this does not do. */
    String formgrund(Rechtsbehelf r) {
        return text("formgrund." + r.kanal());
    }

    String frist(Rechtsbehelf r) {
        if (r.frist() != null) {
            return text("frist", fristtag(r));
        }
        return text(r.bescheid() == null ? "frist.unbekannt" : "frist.keine");
    }

    /** Empty where the deadline is not known. */
    String fristtag(Rechtsbehelf r) {
        return r.frist() == null ? "" : WOCHENTAG.format(r.frist().bis());
    }

    String annahme(Rechtsbehelf r) {
        if (r.bescheid() == null) {
            return text("annahme.ohne");
        }
        if (r.frist() == null) {
            return text("bekannt.OHNE_TAG." + r.bescheid().bekanntgabe().zugang());
        }
        return bekannt(r.frist()) + " " + text("annahme." + r.frist().belehrung());
    }

    private String bekannt(Rechtsbehelfsfrist frist) {
        Bekanntgabe bekanntgabe = frist.bescheid().bekanntgabe();
        boolean wirklich = bekanntgabe.zugangAm() != null && frist.bekanntgabe().equals(bekanntgabe.zugangAm());
        return text(
                "bekannt." + (wirklich ? "ZUGANG" : bekanntgabe.weg()),
                TAG.format(frist.bescheid().postaufgabe()),
                TAG.format(frist.bekanntgabe()));
    }

    /** A review reaches back to the 1 January of the year before the application; § 44 (4) SGB X with § 40 (1) SGB II. */
    String nachzahlungAb(LocalDate antrag) {
        return TAG.format(LocalDate.of(antrag.getYear() - 1, 1, 1));
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
