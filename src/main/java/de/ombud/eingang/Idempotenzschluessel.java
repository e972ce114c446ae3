package de.ombud.eingang;

import java.util.regex.Pattern;

/** What a caller calls one intended recording, so that sending it again records nothing again: 1 to 200 visible ASCII characters. */
record Idempotenzschluessel(String wert) {

    static final String KOPFZEILE = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    Idempotenzschluessel {
        if (!istMoeglich(wert)) {
            throw new IllegalArgumentException("no idempotency key");
        }
    }

    static boolean istMoeglich(String wert) {
        return FORM.matcher(wert).matches();
    }
}
