package de.ombud.suche;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last searches of a session under numbers: so a page of results has an address to come back to, and no name stands in it. Goes
 * with the session.
 */
final class Suchmappe implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String NAME = Suchmappe.class.getName();
    private static final int HOECHSTENS = 20;

    private final Map<Integer, String> suchen = new LinkedHashMap<>();
    private int letzte;

    static Suchmappe in(HttpSession sitzung) {
        Suchmappe mappe = sitzung.getAttribute(NAME) instanceof Suchmappe vorhanden ? vorhanden : new Suchmappe();
        sitzung.setAttribute(NAME, mappe);
        return mappe;
    }

    synchronized int merke(String suche) {
        if (suchen.size() >= HOECHSTENS) {
            suchen.remove(suchen.keySet().iterator().next());
        }
        letzte++;
        suchen.put(letzte, suche);
        return letzte;
    }

    synchronized Optional<String> suche(int nr) {
        return Optional.ofNullable(suchen.get(nr));
    }
}
