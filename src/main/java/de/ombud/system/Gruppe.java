package de.ombud.system;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of the office: their ids in the engine, the models and the interface, and what several of them have in common. */
public enum Gruppe {
    KRM("krm", "Kundenreaktionsmanagement"),
    LEISTUNG("leistung", "Leistung"),
    MARKT_INTEGRATION("markt_integration", "Markt und Integration"),
    SELBSTAENDIGE("selbstaendige", "Selbständigen-Zentrum"),
    EINGANGSZONE("eingangszone", "Eingangszone"),
    OMBUDSSTELLE("ombudsstelle", "Ombudsstelle"),
    WIDERSPRUCHSSTELLE("widerspruchsstelle", "Widerspruchsstelle"),
    PRESSESTELLE("pressestelle", "Pressestelle"),
    RECHT("recht", "Recht"),
    DATENSCHUTZ("datenschutz", "Datenschutz"),
    TEAMLEITUNG("teamleitung", "Teamleitung"),
    BEREICHSLEITUNG("bereichsleitung", "Bereichsleitung"),
    GESCHAEFTSFUEHRUNG("geschaeftsfuehrung", "Geschäftsführung"),
    PROZESSANALYSE("prozessanalyse", "Prozessanalyse"),
    ADMINISTRATION("camunda-admin", "Administration");

    /** From the lowest to the highest. */
    public static final Set<Gruppe> LEITUNG = menge(TEAMLEITUNG, BEREICHSLEITUNG, GESCHAEFTSFUEHRUNG);

    /** Who looks after a case as a whole. */
    public static final Set<Gruppe> FALLFUEHRUNG = menge(KRM, OMBUDSSTELLE);

    /** Who writes down what somebody says. */
    public static final Set<Gruppe> ERFASSUNG = menge(KRM, OMBUDSSTELLE, EINGANGSZONE);

    /** Who finds Anliegen among their tasks. */
    public static final Set<Gruppe> ANLIEGENARBEIT =
            menge(KRM, LEISTUNG, MARKT_INTEGRATION, SELBSTAENDIGE, EINGANGSZONE);

    /** Who works on cases or leads those who do. */
    public static final Set<Gruppe> BEARBEITUNG = menge(
            KRM,
            OMBUDSSTELLE,
            LEISTUNG,
            MARKT_INTEGRATION,
            SELBSTAENDIGE,
            EINGANGSZONE,
            TEAMLEITUNG,
            BEREICHSLEITUNG,
            GESCHAEFTSFUEHRUNG);

    private final String id;
    private final String bezeichnung;

    Gruppe(String id, String bezeichnung) {
        this.id = id;
        this.bezeichnung = bezeichnung;
    }

    public String id() {
        return id;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    public static Set<Gruppe> mitLeitung(Gruppe... weitere) {
        Set<Gruppe> alle = EnumSet.copyOf(LEITUNG);
        alle.addAll(Arrays.asList(weitere));
        return Collections.unmodifiableSet(alle);
    }

    /** In the order of this list. */
    public static Set<String> ids(Collection<Gruppe> gruppen) {
        Set<String> ids = gruppen.stream().map(Gruppe::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return Collections.unmodifiableSet(ids);
    }

    /** @param ids of the groups that somebody is in */
    public static boolean leitet(Set<String> ids) {
        return LEITUNG.stream().anyMatch(gruppe -> ids.contains(gruppe.id));
    }

    private static Set<Gruppe> menge(Gruppe erste, Gruppe... weitere) {
        return Collections.unmodifiableSet(EnumSet.of(erste, weitere));
    }
}
