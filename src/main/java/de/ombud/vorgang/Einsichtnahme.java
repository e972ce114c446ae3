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
    /** what a journalist wrote to us and how to reach them, and nothing about a person: the press office is no part of the Sozialgeheimnis */
    ANFRAGE,
    /** the same of the one matter that a journalist asks about in a case that is about something else */
    ANFRAGE_IM_FALL,
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
        if (hatEinBereichTeil(wer, akte)) {
            return EIGENE_ANLIEGEN;
        }
        return akte.einsicht().contains(PRESSESTELLE) && wer.gehoertZu(PRESSESTELLE) ? derPressestelle(akte) : KEINE;
    }

    /** What a journalist asks is no area's, whatever the table says of its topic, from the recording on. */
    private static boolean hatEinBereichTeil(Betrachter wer, Akte akte) {
        return akte.reaktionsart() != Reaktionsart.PRESSEANFRAGE
                && akte.anliegen().stream()
                        .filter(a -> !PRESSESTELLE.equals(a.gruppe()))
                        .anyMatch(a -> wer.gehoertZu(a.gruppe()));
    }

    private static Einsichtnahme derPressestelle(Akte akte) {
        if (akte.reaktionsart() == Reaktionsart.PRESSEANFRAGE) {
            return ANFRAGE;
        }
        return akte.anliegen().stream().anyMatch(a -> PRESSESTELLE.equals(a.gruppe())) ? ANFRAGE_IM_FALL : NUMMER;
    }

    /**
     * Who confided in the KRM is known to it, to whoever wrote it down, to the ombudsperson they wrote to, and to those before whom a
     * special way put the case, because the law says that they act. Leadership sees the case all the same.
     */
    private static boolean erfaehrtWerEsIst(Betrachter wer, Akte akte) {
        return wer.gehoertZu(Gruppe.KRM.id())
                || wer.name().equals(akte.erfasstVon())
                || siehtAnDieOmbudsstelle(wer) && akte.adressat() == Adressat.OMBUDSSTELLE
                || akte.einsicht().stream().anyMatch(gruppenMitGanzerEinsicht(wer)::contains);
    }

    /** Whether any member of this group who is not excluded reads the whole case. */
    public static boolean siehtAlles(String gruppe, Akte akte) {
        return von(new Betrachter("", Set.of(gruppe)), akte) == VOLL;
    }

    /**
     * Whoever leads decides about a case that somebody confided to the KRM, too: what it waits for and what went out, not who it is.
     *
     * @param gesehen the case as they see it
     */
    public static boolean kenntAblauf(Akte gesehen, Set<String> gruppen) {
        return gesehen.vollstaendig() || gesehen.istVertraulich() && Gruppe.leitet(gruppen);
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

    /** Where somebody hands a request in, they are the journalist, and the person is one whose data are secret. */
    private Kunde kunde(Akte akte) {
        if (this == EIGENE_ANLIEGEN) {
            return akte.istVertraulich() ? null : akte.kunde();
        }
        boolean stelltAnfrage = akte.einreicher() == null && akte.kunde() != null;
        return istAnfrage() && stelltAnfrage ? akte.kunde().nurErreichbarkeit() : null;
    }

    private boolean istAnfrage() {
        return this == ANFRAGE || this == ANFRAGE_IM_FALL;
    }

    /** What a journalist asked on the phone stands with the matter only. */
    private Akte.Anliegen anliegen(Akte.Anliegen a, Akte akte, Betrachter wer) {
        if (this == EIGENE_ANLIEGEN && wer.gehoertZu(a.gruppe())) {
            return a.mitWorten();
        }
        boolean gefragt =
                this == ANFRAGE && akte.text().isBlank() || this == ANFRAGE_IM_FALL && PRESSESTELLE.equals(a.gruppe());
        return gefragt ? a.nurWorte() : a.nurStand();
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
            return akte.istVertraulich() && !erfaehrtWerEsIst(wer, akte) ? Verdeckung.ohnePerson(akte) : akte;
        }
        Akte teil = teil(akte, wer);
        if (istAnfrage()) {
            return Verdeckung.derBgNummern().inTexten(teil);
        }
        return akte.istVertraulich() && this == EIGENE_ANLIEGEN
                ? Verdeckung.derNamen(akte.beteiligte(), akte.sichtkreis().fruehere())
                        .inTexten(teil)
                : teil;
    }

    private Akte teil(Akte akte, Betrachter wer) {
        return new Akte(
                akte.aktenzeichen(),
                akte.status(),
                akte.kontakt(),
                akte.weitereKanaele(),
                this == ANFRAGE ? akte.schilderung().ohneBemerkung() : Schilderung.VERDECKT,
                new Beteiligte(
                        kunde(akte),
                        this == NUMMER || akte.istVertraulich() ? null : akte.einreicher(),
                        akte.absender()),
                this == NUMMER || akte.istVertraulich()
                        ? List.of()
                        : akte.vollmacht().map(Vollmacht::nurStand).stream().toList(),
                akte.fristen(),
                akte.prozessinstanz(),
                akte.anliegen().stream().map(a -> anliegen(a, akte, wer)).toList(),
                this == EIGENE_ANLIEGEN ? nachtraege(akte, wer) : List.of(),
                this == EIGENE_ANLIEGEN ? rueckfragen(akte, wer) : List.of(),
                null,
                null,
                null,
                akte.abschluss() == null ? null : akte.abschluss().nurStand(),
                List.of(),
                null,
                akte.erfasstAm(),
                new Sichtkreis(akte.einsicht(), Set.of(), akte.istVertraulich(), Sichtkreis.Frueheres.KEINES),
                false);
    }
}
