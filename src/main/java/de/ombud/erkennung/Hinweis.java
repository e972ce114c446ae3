package de.ombud.erkennung;

import java.util.List;

/** The suggestion of one sign. A person decides whether it is one. */
public record Hinweis(Zeichen zeichen, List<Fundstelle> fundstellen) {

    public Hinweis {
        if (fundstellen.isEmpty()) {
            throw new IllegalArgumentException("a suggestion shows its words");
        }
        fundstellen = List.copyOf(fundstellen);
    }
}
