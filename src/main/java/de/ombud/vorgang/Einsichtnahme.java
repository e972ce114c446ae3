package de.ombud.vorgang;

import de.ombud.system.Gruppe;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who sees how much of a case (need-to-know inside the authority, § 35 SGB I; issue of the first day: "an area sees its own
 * Anliegen in full and of the others only number, Bereich and state").
 */
public enum Einsichtnahme {
    /** the whole case */
    VOLL,
    /** the own Anliegen in full, the person, and the state of the rest; not the free text of the whole contact */
    EIGENE_ANLIEGEN,
    /** what a journalist wrote to us, and nothing about a person: the press office is no part of the Sozialgeheimnis */
    ANFRAGE,
    /** that there is a case, since when and until when */
    NUMMER,
    /** not even that the case exists */
    KEINE;

    private static final String PRESSESTELLE = Gruppe.PRESSESTELLE.id();

    private static final Set<String> SEHEN_ALLES = Gruppe.ids(Gruppe.mitLeitung(Gruppe.KRM));

    public static Einsichtnahme von(Betrachter wer, Akte akte) {
        if (akte.ausgeschlossene().contains(wer.name())) {
            return KEINE;
        }
        if (akte.einsicht().stream().anyMatch(gruppenMitGanzerEinsicht(wer)::contains)) {
            return VOLL;
        }
        if (siehtJedenFall(wer) || wer.name().equals(akte.erfasstVon())) {
            return VOLL;
        }
        if (siehtAnDieOmbudsstelle(wer) && akte.adressat() == Adressat.OMBUDSSTELLE) {
            return VOLL;
        }
        boolean hatEigenes = akte.anliegen().stream().anyMatch(a -> wer.gehoertZu(a.gruppe()));
        if (hatEigenes) {
            return EIGENE_ANLIEGEN;
        }
        if (akte.einsicht().contains(PRESSESTELLE) && wer.gehoertZu(PRESSESTELLE)) {
            return akte.reaktionsart() == Reaktionsart.PRESSEANFRAGE ? ANFRAGE : NUMMER;
        }
        return KEINE;
    }

    /** Whether any member of this group who is not excluded reads the whole case. */
    public static boolean siehtAlles(String gruppe, Akte akte) {
        return von(new Betrachter("", Set.of(gruppe)), akte) == VOLL;
    }

    /** Unless they are excluded from it. */
    static boolean siehtJedenFall(Betrachter wer) {
        return SEHEN_ALLES.stream().anyMatch(wer::gehoertZu);
    }

    /** Where a case is shown to one of these groups, it is shown as a whole. */
    static Set<String> gruppenMitGanzerEinsicht(Betrachter wer) {
        return wer.gruppen().stream()
                .filter(gruppe -> !gruppe.equals(PRESSESTELLE))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean siehtAnDieOmbudsstelle(Betrachter wer) {
        return wer.gehoertZu(Gruppe.OMBUDSSTELLE.id());
    }

    /** Where somebody hands a request in, they are the journalist; a customer number makes the person one whose data are secret. */
    private Kunde kunde(Akte akte) {
        boolean stelltAnfrage = akte.einreicher() == null
                && akte.kunde() != null
                && akte.kunde().bgNummer() == null;
        return this == EIGENE_ANLIEGEN || this == ANFRAGE && stelltAnfrage ? akte.kunde() : null;
    }

    private static List<Integer> eigene(Akte akte, Betrachter wer) {
        return akte.anliegen().stream()
                .filter(a -> wer.gehoertZu(a.gruppe()))
                .map(Akte.Anliegen::nr)
                .toList();
    }

    private static List<Akte.Rueckfrage> rueckfragen(Akte akte, Betrachter wer) {
        List<Integer> eigene = eigene(akte, wer);
        return akte.rueckfragen().stream()
                .filter(frage -> liest(frage, eigene, akte, wer))
                .toList();
    }

    /**
     * The group that asked, as long as it works on what it asked about; after it the group that has all of that now. What those asked who
     * see the whole case may be about more than one matter and is passed on by them.
     */
    private static boolean liest(Akte.Rueckfrage frage, List<Integer> eigene, Akte akte, Betrachter wer) {
        if (wer.gehoertZu(frage.gruppe())) {
            return frage.anliegen().stream().anyMatch(eigene::contains);
        }
        return !frage.anliegen().isEmpty() && eigene.containsAll(frage.anliegen()) && !siehtAlles(frage.gruppe(), akte);
    }

    /** Answers to questions that they read, and what was passed on to their matters. */
    private static List<Akte.Nachtrag> nachtraege(Akte akte, Betrachter wer) {
        List<Integer> eigene = eigene(akte, wer);
        Set<Integer> gelesene =
                rueckfragen(akte, wer).stream().map(Akte.Rueckfrage::nr).collect(Collectors.toSet());
        return akte.nachtraege().stream()
                .filter(n -> n.rueckfrage() != null && gelesene.contains(n.rueckfrage())
                        || n.weitergabe().stream().anyMatch(eigene::contains))
                .map(n -> n.rueckfrage() != null && gelesene.contains(n.rueckfrage()) ? n : n.weitergegebenAn(eigene))
                .toList();
    }

    /** The case as somebody with this view may see it; {@link #KEINE} must have been refused before. */
    public Akte aufDas(Akte akte, Betrachter wer) {
        if (this == VOLL) {
            return akte;
        }
        return new Akte(
                akte.aktenzeichen(),
                akte.status(),
                akte.kontakt(),
                akte.weitereKanaele(),
                this == ANFRAGE ? akte.schilderung().ohneBemerkung() : Schilderung.VERDECKT,
                new Beteiligte(kunde(akte), this == NUMMER ? null : akte.einreicher(), akte.absender()),
                this == NUMMER
                        ? List.of()
                        : akte.vollmacht().map(Vollmacht::nurStand).stream().toList(),
                akte.fristen(),
                akte.prozessinstanz(),
                akte.anliegen().stream()
                        .map(a -> this == EIGENE_ANLIEGEN && wer.gehoertZu(a.gruppe()) ? a.mitWorten() : a.nurStand())
                        .toList(),
                this == EIGENE_ANLIEGEN ? nachtraege(akte, wer) : List.of(),
                this == EIGENE_ANLIEGEN ? rueckfragen(akte, wer) : List.of(),
                null,
                null,
                null,
                akte.abschluss() == null ? null : akte.abschluss().nurStand(),
                null,
                akte.erfasstAm(),
                new Sichtkreis(akte.einsicht(), Set.of()),
                false);
    }
}
