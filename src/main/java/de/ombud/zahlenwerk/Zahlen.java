package de.ombud.zahlenwerk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The counts of one year at one site or all, by the key of their figure; what did not occur is nought. */
record Zahlen(Map<String, Long> werte) {

    private static final String EIGENE = "eigene";

    Zahlen {
        werte = Map.copyOf(werte);
    }

    /** @param dienststelle empty for all */
    static Zahlen von(Collection<Jahreszaehlung.Posten> posten, int jahr, String dienststelle) {
        return new Zahlen(posten.stream()
                .filter(p -> p.jahr() == jahr)
                .filter(p -> Kennzahlenkatalog.istSumme(p.schluessel()) && dienststelle.isEmpty()
                        || p.dienststelle().equals(dienststelle))
                .collect(Collectors.toMap(Jahreszaehlung.Posten::schluessel, Jahreszaehlung.Posten::wert, Long::sum)));
    }

    long wert(String schluessel) {
        return werte.getOrDefault(schluessel, 0L);
    }

    /** Empty where no case knows the fact, or where there is nothing that it could be told of. */
    Optional<Long> wert(Kennzahl kennzahl) {
        boolean bekannt = switch (kennzahl.grundlage()) {
            case ALLE -> Kennzahlenkatalog.istSumme(kennzahl.schluessel()) || werte.containsKey(kennzahl.schluessel());
            case EIGENE ->
                wert(EIGENE) > 0
                        && (Kennzahlenkatalog.istSumme(kennzahl.schluessel())
                                || werte.containsKey(kennzahl.schluessel()));
        };
        return bekannt ? Optional.of(wert(kennzahl.schluessel())) : Optional.empty();
    }

    Set<String> vorkommende() {
        return werte.keySet();
    }
}
