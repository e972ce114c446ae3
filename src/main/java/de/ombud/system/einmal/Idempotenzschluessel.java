package de.ombud.system.einmal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a caller calls one intended step, so that sending it again does nothing again: 1 to 200 visible ASCII characters. */
public record Idempotenzschluessel(String wert) {

    public static final String KOPFZEILE = "Idempotency-Key";

    /** In every form of ours, beside the token; see {@link Formularschluessel}. */
    public static final String FELD = "_schluessel";

    /** Of a recording: the name of its draft, which other pages and the interface know too. */
    public static final String ENTWURF = "schluessel";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    public Idempotenzschluessel {
        if (!istMoeglich(wert)) {
            throw new IllegalArgumentException("no idempotency key");
        }
    }

    public static boolean istMoeglich(String wert) {
        return FORM.matcher(wert).matches();
    }

    /** As it was sent, perhaps impossible; empty where there is none. */
    static Optional<String> in(HttpServletRequest anfrage, boolean seite) {
        Optional<String> kopf = Optional.ofNullable(anfrage.getHeader(KOPFZEILE));
        // the page that says an error reads no body: a stranger's would be taken in whole
        boolean ungelesen = anfrage.getDispatcherType() == DispatcherType.ERROR;
        return kopf.isPresent() || !seite || ungelesen
                ? kopf
                : feld(anfrage, ENTWURF).or(() -> feld(anfrage, FELD)).filter(Idempotenzschluessel::istMoeglich);
    }

    private static Optional<String> feld(HttpServletRequest anfrage, String name) {
        return Optional.ofNullable(anfrage.getParameter(name)).filter(wert -> !wert.isEmpty());
    }
}
