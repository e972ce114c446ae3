package de.ombud.prozess.sicherheit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The engine refuses queries without a limit; one that names none gets the greatest allowed, instead of an error in English. */
final class BegrenzteAbfrage extends HttpServletRequestWrapper {

    /** At most what {@code queryMaxResultsLimit} of the engine allows. */
    private static final String GRENZE = "maxResults=2000";

    BegrenzteAbfrage(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getQueryString() {
        String abfrage = super.getQueryString();
        if (abfrage == null || abfrage.isEmpty()) {
            return GRENZE;
        }
        return abfrage.contains("maxResults=") ? abfrage : abfrage + "&" + GRENZE;
    }
}
