package de.ombud.schriftverkehr;

import java.util.Map;

/**
 * What a letter says beyond the case.
 *
 * @param angaben values that its template asks for by name; the template escapes them
 * @param worte what a person wrote for it, as {@code worte} and {@code absaetze} in the template; empty where nobody did, and then
 *     the mail says of itself that it is automatic
 */
public record Briefinhalt(Map<String, String> angaben, String worte) {

    public Briefinhalt {
        angaben = Map.copyOf(angaben);
        worte = worte == null ? "" : worte.strip();
    }

    public static Briefinhalt aus(Map<String, String> angaben) {
        return new Briefinhalt(angaben, "");
    }

    @Override
    public String toString() {
        return "Briefinhalt";
    }
}
