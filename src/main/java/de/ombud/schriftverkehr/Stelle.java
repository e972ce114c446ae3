package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Erreichbarkeit;
import de.ombud.system.Mailadresse;
import java.util.List;
import java.util.Objects;

/**
 * An office that is written to instead of the person.
 *
 * @param email mailbox of the office; empty or unusable means a letter on paper
 * @param anschrift further postal lines below the name; may be empty where there is a mail address
 */
public record Stelle(String name, String email, List<String> anschrift) {

    public Stelle {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("An office needs a name");
        }
        name = Erreichbarkeit.zeile(name);
        email = Objects.requireNonNullElse(email, "").strip();
        anschrift = anschrift == null
                ? List.of()
                : anschrift.stream()
                        .map(Erreichbarkeit::zeile)
                        .filter(zeile -> !zeile.isEmpty())
                        .toList();
    }

    /** By mail, or by a letter with a whole address. */
    public boolean istErreichbar() {
        return Mailadresse.von(email).isPresent() || anschrift.size() > 1;
    }

    @Override
    public String toString() {
        return "Stelle";
    }
}
