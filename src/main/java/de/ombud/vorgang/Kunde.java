package de.ombud.vorgang;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The person whose matter it is. Every field may be missing: people call without a number and write without an address. */
@Embeddable
public record Kunde(
        @Column(name = "kunde_vorname") String vorname,
        @Column(name = "kunde_nachname") String nachname,
        @Column(name = "kunde_email") String email,
        @Column(name = "kunde_telefon") String telefon,
        @Column(name = "kunde_bg_nummer") String bgNummer,

        @Embedded
        @AttributeOverride(name = "strasse", column = @Column(name = "kunde_strasse"))
        @AttributeOverride(name = "plz", column = @Column(name = "kunde_plz"))
        @AttributeOverride(name = "ort", column = @Column(name = "kunde_ort"))
        @AttributeOverride(name = "zusatz", column = @Column(name = "kunde_anschrift_zusatz"))
        @AttributeOverride(name = "land", column = @Column(name = "kunde_land"))
        Anschrift anschrift,

        @Embedded Beduerfnisse beduerfnisse,

        @Column(name = "kunde_adressschutz") @Enumerated(EnumType.STRING) @JsonInclude(JsonInclude.Include.NON_NULL)
        Adressschutz adressschutz) {

    /** Somebody of whom nothing is known. */
    public static final Kunde UNBEKANNT = new Kunde(null, null, null, null, null, null);

    /** Nothing needed and nothing asked are the same: null; so are a mark that ended and none. */
    public Kunde {
        beduerfnisse = Beduerfnisse.KEINE.equals(beduerfnisse) ? null : beduerfnisse;
        adressschutz = adressschutz == Adressschutz.KEINER ? null : adressschutz;
    }

    public Kunde(
            String vorname,
            String nachname,
            String email,
            String telefon,
            String bgNummer,
            Anschrift anschrift,
            Beduerfnisse beduerfnisse) {
        this(vorname, nachname, email, telefon, bgNummer, anschrift, beduerfnisse, null);
    }

    public Kunde(String vorname, String nachname, String email, String telefon, String bgNummer, Anschrift anschrift) {
        this(vorname, nachname, email, telefon, bgNummer, anschrift, null);
    }

    /** As people are known who are called or who call. */
    public static Kunde amTelefon(
            String vorname, String nachname, String telefon, String bgNummer, Beduerfnisse beduerfnisse) {
        return new Kunde(vorname, nachname, null, telefon, bgNummer, null, beduerfnisse);
    }

    /** Their address may be seen on the letter to them and nowhere else. */
    public boolean hatAdressschutz() {
        return adressschutz != null;
    }

    public Kunde mit(Adressschutz schutz) {
        return new Kunde(vorname, nachname, email, telefon, bgNummer, anschrift, beduerfnisse, schutz);
    }

    Kunde ohneAnschrift() {
        return new Kunde(vorname, nachname, email, telefon, bgNummer, null, beduerfnisse, adressschutz);
    }

    /** For those who answer and must not know more: no number, no address, no needs. */
    Kunde nurErreichbarkeit() {
        return new Kunde(vorname, nachname, email, telefon, null, null);
    }

    /**
     * Whether these are two people, as far as their family names say so: one or two letters are a slip of the pen, names in each
     * other's place another, and whoever was named by nobody before was nobody else.
     */
    public boolean istJemandAnderes(Kunde anderer) {
        boolean vertauscht = Objects.equals(nachname, anderer.vorname) && Objects.equals(vorname, anderer.nachname);
        return nachname != null && anderer.nachname != null && !vertauscht && unterscheidenSich(anderer.nachname);
    }

    private boolean unterscheidenSich(String name) {
        int laenge = Math.max(nachname.length(), name.length());
        return abstand(nachname.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)) > Math.max(1, laenge / 3);
    }

    /** How many letters have to be put in, taken out or replaced (Levenshtein). */
    private static int abstand(String einer, String anderer) {
        int[] zeile = IntStream.rangeClosed(0, anderer.length()).toArray();
        for (int i = 1; i <= einer.length(); i++) {
            int schraeg = zeile[0]++;
            for (int j = 1; j <= anderer.length(); j++) {
                int ersetzt = schraeg + (einer.charAt(i - 1) == anderer.charAt(j - 1) ? 0 : 1);
                schraeg = zeile[j];
                zeile[j] = Math.min(ersetzt, 1 + Math.min(zeile[j], zeile[j - 1]));
            }
        }
        return zeile[anderer.length()];
    }

    /** What shows whose case it is wherever it stands, the first name apart. */
    public Stream<String> kennzeichen() {
        return Stream.of(nachname, email, telefon, bgNummer).filter(Objects::nonNull);
    }

    /** Why nobody but whoever posts a letter to the person may learn where they live; the mark stays until somebody says that it ended. */
    public enum Adressschutz {
        /** said where there was one: it ended, and is kept as no mark at all */
        KEINER,
        /** § 51 BMG */
        AUSKUNFTSSPERRE,
        /** women's shelter or another house whose address is secret */
        SCHUTZEINRICHTUNG
    }
}
