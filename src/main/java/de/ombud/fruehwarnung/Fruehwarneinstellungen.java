package de.ombud.fruehwarnung;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a change is a sign.
 *
 * @param toleranz share of errors that is put up with, and part by which a duration may grow
 * @param irrtum chance that the number of one topic in one month without change is taken for a sign
 * @param mindestens fewer complaints on a topic in a month are no sign
 */
@ConfigurationProperties("ombud.fruehwarnung")
record Fruehwarneinstellungen(
        @DefaultValue("0.10") double toleranz,
        @DefaultValue("0.001") double irrtum,
        @DefaultValue("5") int mindestens) {

    Fruehwarneinstellungen {
        if (toleranz < 0 || toleranz >= 1 || irrtum <= 0 || irrtum >= 1 || mindestens < 1) {
            throw new IllegalArgumentException(
                    "ombud.fruehwarnung: shares between 0 and 1, and at least one complaint");
        }
    }

    Regel regel(Messgroesse groesse) {
        return switch (groesse) {
            case DAUER -> new Einzelwertregel(toleranz);
            case VERSPAETET, BEGRUENDET -> new Anteilsregel(toleranz);
            case THEMA -> new Zaehlregel(irrtum, mindestens);
        };
    }
}
