package de.ombud.posteingang;

import java.util.regex.Pattern;

/**
 * What a mail program calls its sender, as the name of a person; a proposal that a person confirms.
 *
 * @param vorname,nachname null where it names nobody
 */
record Absendername(String vorname, String nachname) {

    private static final Absendername NIEMAND = new Absendername(null, null);
    private static final Pattern KEIN_NAME = Pattern.compile(
            "[@\\d<>|/]|\\b(?:gmbh|e\\.? ?v\\.?|team|service|info|verein)\\b", Pattern.CASE_INSENSITIVE);

    static Absendername von(String genannt) {
        String name = genannt.strip().replaceAll("^[\"']+|[\"']+$", "").strip();
        if (name.isEmpty() || KEIN_NAME.matcher(name).find()) {
            return NIEMAND;
        }
        int komma = name.indexOf(',');
        if (komma > 0 && komma < name.length() - 1) {
            return new Absendername(
                    name.substring(komma + 1).strip(), name.substring(0, komma).strip());
        }
        int luecke = name.lastIndexOf(' ');
        return luecke < 0
                ? new Absendername(null, name)
                : new Absendername(name.substring(0, luecke).strip(), name.substring(luecke + 1));
    }

    @Override
    public String toString() {
        return "Absendername";
    }
}
