package de.ombud.verbindung;

import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallvermerke;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who else is known under the BG-Nummer of a case. A complaint is the person's own: § 38 SGB II lets one of them apply for all, but
 * not read what the office writes to another (§ 35 SGB I).
 */
@Component
public class Haushalt {

    private static final Pattern TRENNER = Pattern.compile("[\\s,;/-]+");
    private static final int KUERZESTES = 3;

    private final JdbcClient jdbc;
    private final Akten akten;
    private final Fallvermerke vermerke;
    private final MessageSource texte;

    Haushalt(JdbcClient jdbc, Akten akten, Fallvermerke vermerke, MessageSource texte) {
        this.jdbc = jdbc;
        this.akten = akten;
        this.vermerke = vermerke;
        this.texte = texte;
    }

    /**
     * Whoever writes something to the person of this case that names somebody else of them says why; the question does not repeat the
     * name, the reason stands in the change log. Asked of everything that people write for a letter, whoever writes it.
     *
     * @param namensgrund null where they say none
     * @param wer user name
     * @throws Eingabefehler field {@code namensgrund}
     */
    @Transactional
    public void nurBegruendet(Aktenzeichen az, String text, String namensgrund, String wer) {
        if (!wirdGenannt(az, text)) {
            return;
        }
        if (namensgrund == null || namensgrund.isBlank()) {
            throw new Eingabefehler("namensgrund", texte.getMessage("antwort.haushalt", null, Locale.GERMANY));
        }
        String genannt = texte.getMessage("antwort.haushalt.genannt", null, Locale.GERMANY);
        vermerke.vermerken(az, "antwort.haushalt", "", genannt, namensgrund, wer);
    }

    /** The same of the answer that is written and waits for its release. */
    @Transactional
    public void nurBegruendet(Aktenzeichen az, String namensgrund, String wer) {
        Akte.Antwort antwort = akten.lies(az).antwort();
        if (antwort != null) {
            nurBegruendet(az, antwort.text(), namensgrund, wer);
        }
    }

    /** Somebody else of the household, or the relative who wrote without a Vollmacht. */
    private boolean wirdGenannt(Aktenzeichen az, String text) {
        Akte akte = akten.lies(az);
        Set<String> eigene = worte(Stream.ofNullable(akte.kunde()).flatMap(k -> Stream.of(k.vorname(), k.nachname())))
                .map(Haushalt::klein)
                .collect(Collectors.toSet());
        return worte(Stream.concat(angehoerige(akte), andere(akte)))
                .filter(wort -> !eigene.contains(klein(wort)))
                .distinct()
                .anyMatch(wort -> kommtVor(wort, text));
    }

    private static Stream<String> angehoerige(Akte akte) {
        Einreicher einreicher = akte.einreicher();
        boolean nurAngehoerig =
                einreicher != null && einreicher.art() == Einreicherart.ANGEHOERIGE && !einreicher.istBevollmaechtigt();
        return nurAngehoerig ? Stream.of(einreicher.name()) : Stream.empty();
    }

    private Stream<String> andere(Akte akte) {
        String bg = akte.kunde() == null ? null : akte.kunde().bgNummer();
        if (bg == null) {
            return Stream.empty();
        }
        List<Kunde> bekannte = jdbc.sql("""
            select distinct k.kunde_vorname, k.kunde_nachname from kundenreaktion k
            join suchtext s on s.kundenreaktion_id = k.id
            where s.anliegen = 0 and s.worte @@ suchkennung_frage('bg', :bg) and k.aktenzeichen <> :az
            """)
                .param("bg", bg)
                .param("az", akte.aktenzeichen().wert())
                .query((rs, n) -> new Kunde(
                        rs.getString("kunde_vorname"), rs.getString("kunde_nachname"), null, null, null, null))
                .list();
        return bekannte.stream().flatMap(k -> Stream.of(k.vorname(), k.nachname()));
    }

    private static Stream<String> worte(Stream<String> namen) {
        return namen.filter(Objects::nonNull)
                .flatMap(TRENNER::splitAsStream)
                .filter(wort -> wort.length() >= KUERZESTES && Character.isUpperCase(wort.codePointAt(0)));
    }

    /** As a word of its own and as it is written: "Rose" is somebody, "rose" is not. */
    private static boolean kommtVor(String wort, String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wort) + "s?(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    private static String klein(String wort) {
        return wort.toLowerCase(Locale.ROOT);
    }
}
