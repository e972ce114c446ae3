package de.ombud.weg;

import de.ombud.erkennung.Zeichen;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Reaktionsart;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The ways of domain.md § 4: one row says of each by which sign or Reaktionsart it is suggested and what is special about it. Whose it is
 * and which clock counts stands in {@code wege.dmn}, how it is called in the messages.
 */
public enum Wegart {
    /** To the Widerspruchsstelle on the same day; § 84 SGG. */
    RECHTSBEHELF(Zeichen.WIDERSPRUCH, Zug.BEGINNT_NACH_ABSCHLUSS),
    /** An emergency that threatens existence: contact on the same working day. */
    NOTLAGE(Zeichen.NOTLAGE, Zug.BEGINNT_NACH_ABSCHLUSS),
    DIENSTAUFSICHT(Zeichen.DIENSTAUFSICHT, Reaktionsart.DIENSTAUFSICHTSBESCHWERDE, Zug.UEBER_BESCHAEFTIGTE),
    FACHAUFSICHT(Reaktionsart.FACHAUFSICHTSBESCHWERDE, Zug.UEBER_BESCHAEFTIGTE),
    PETITION(Reaktionsart.PETITION, Zug.NACH_DEM_ABSENDER, Zug.IST_DIE_KUNDENREAKTION),
    EINGABE(Zeichen.EINGABE, Reaktionsart.EINGABE, Zug.NACH_DEM_ABSENDER, Zug.IST_DIE_KUNDENREAKTION),
    PRESSE(Zeichen.PRESSE, Reaktionsart.PRESSEANFRAGE, Zug.IST_DIE_KUNDENREAKTION),
    /** Information about one's own data; Art. 15 DSGVO. */
    DATENAUSKUNFT(Zeichen.DATENAUSKUNFT, Zug.AB_EINGANG),
    /** Freedom of information. */
    IFG(Zeichen.IFG, Zug.AB_EINGANG),
    /** Data breach; Art. 33 DSGVO, § 83a SGB X. */
    DATENPANNE(Zeichen.DATENPANNE, Zug.UEBERDAUERT_DEN_FALL, Zug.NUR_DATENSCHUTZ_UND_LEITUNG),
    /** Another authority is competent; § 16 (2) SGB I. */
    UNZUSTAENDIG(Zeichen.ANDERES_JOBCENTER, Zug.UEBER_OFFENES),
    /** Doubts about impartiality; §§ 16, 17 SGB X. */
    BEFANGENHEIT(Zeichen.BEFANGENHEIT, Zug.UEBER_OFFENES, Zug.UEBER_BESCHAEFTIGTE),
    DROHUNG(Zeichen.DROHUNG, Zug.UEBERDAUERT_DEN_FALL, Zug.NUR_LEITUNG),
    VERMITTLUNG(Zug.UEBER_OFFENES),
    RUECKRUF(Zug.UEBERDAUERT_DEN_FALL),
    /** A text in a language that nobody here understands; § 19 SGB X. */
    UEBERSETZUNG;

    private enum Zug {
        BEGINNT_NACH_ABSCHLUSS,
        UEBERDAUERT_DEN_FALL,
        /** what is opened for the whole contact is what kind of contact it is */
        IST_DIE_KUNDENREAKTION,
        /** the law counts from the receipt, whoever noticed it when */
        AB_EINGANG,
        NACH_DEM_ABSENDER,
        /** about matters that are open */
        UEBER_OFFENES,
        UEBER_BESCHAEFTIGTE,
        NUR_LEITUNG,
        NUR_DATENSCHUTZ_UND_LEITUNG
    }

    private final Zeichen zeichen;
    private final Reaktionsart reaktionsart;
    private final Set<Zug> zuege;

    Wegart(Zug... zuege) {
        this(null, null, zuege);
    }

    Wegart(Zeichen zeichen, Zug... zuege) {
        this(zeichen, null, zuege);
    }

    Wegart(Reaktionsart reaktionsart, Zug... zuege) {
        this(null, reaktionsart, zuege);
    }

    Wegart(Zeichen zeichen, Reaktionsart reaktionsart, Zug... zuege) {
        this.zeichen = zeichen;
        this.reaktionsart = reaktionsart;
        this.zuege = Set.of(zuege);
    }

    /** The way that a sign leads to. */
    public static Wegart zu(Zeichen zeichen) {
        return Arrays.stream(values())
                .filter(art -> art.zeichen == zeichen)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no way for the sign " + zeichen));
    }

    /** The way that the whole contact takes; empty for a plain Kundenreaktion. */
    public static Optional<Wegart> zu(Reaktionsart reaktionsart) {
        return Arrays.stream(values())
                .filter(art -> reaktionsart != null && art.reaktionsart == reaktionsart)
                .findFirst();
    }

    /** The sign in a text that suggests it. */
    public Optional<Zeichen> zeichen() {
        return Optional.ofNullable(zeichen);
    }

    public Optional<Reaktionsart> reaktionsart() {
        return Optional.ofNullable(reaktionsart);
    }

    /**
     * Need-to-know (§ 35 SGB I), on top of what somebody may see of the case: a threat concerns those who protect the staff, so that no
     * label sticks to the person; a breach tells of the data of others.
     *
     * @param gruppen group ids of whoever looks
     */
    public boolean gehtAn(Set<String> gruppen) {
        boolean fuerWenige = hat(Zug.NUR_LEITUNG) || hat(Zug.NUR_DATENSCHUTZ_UND_LEITUNG);
        return !fuerWenige
                || Gruppe.leitet(gruppen)
                || hat(Zug.NUR_DATENSCHUTZ_UND_LEITUNG) && gruppen.contains(Gruppe.DATENSCHUTZ.id());
    }

    /** Where a person opens it for the whole contact, they have said what kind of contact it is. */
    boolean istDieKundenreaktion() {
        return hat(Zug.IST_DIE_KUNDENREAKTION);
    }

    /** Its clock runs from the receipt of the words and not from the moment at which somebody opened it. */
    public boolean laeuftAbEingang() {
        return hat(Zug.AB_EINGANG);
    }

    /** The date of the one who asks is the way's. */
    boolean richtetSichNachDemAbsender() {
        return hat(Zug.NACH_DEM_ABSENDER);
    }

    /** Nobody loses a remedy or help because the case is closed. */
    boolean beginntNachAbschluss() {
        return ueberdauertDenFall() || hat(Zug.BEGINNT_NACH_ABSCHLUSS);
    }

    /** What a person says in an addition to a closed case takes its way, unless the way is about matters that are open. */
    boolean beginntMitNachtrag() {
        return !hat(Zug.UEBER_OFFENES);
    }

    /** These duties do not end with the case: they may begin after its close, and neither answer nor close waits for them. */
    public boolean ueberdauertDenFall() {
        return hat(Zug.UEBERDAUERT_DEN_FALL);
    }

    /** Its texts are about those who were complained of. */
    boolean handeltVonBeschaeftigten() {
        return hat(Zug.UEBER_BESCHAEFTIGTE);
    }

    private boolean hat(Zug zug) {
        return zuege.contains(zug);
    }
}
