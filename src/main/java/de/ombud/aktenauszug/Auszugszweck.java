package de.ombud.aktenauszug;

import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Gruppe;
import java.util.List;
import java.util.Set;

/**
 * What the extract is for. The purpose decides what stands in it:
 *
 * <ul>
 *   <li>Never, whatever the purpose: what was said in a Vermittlung (only that there was one and how it ended; § 119 (1) SGG lets an
 *       office keep back what is secret by its nature), and ways that are for few people even inside the house, a threat against
 *       staff or a data breach: they have files of their own.
 *   <li>{@link #GERICHT}: everything else, with the names of those who acted (§ 104 sentence 5 SGG, § 69 (1) no. 2 SGB X).
 *   <li>{@link #PETITION}: the matter and how it was dealt with, because more is not needed to judge it (§ 69 (1) SGB X; that this
 *       leaves out remarks of recorders, texts of ways and names of staff is our reading of "needed").
 *   <li>{@link #DATENAUSKUNFT}: all about the person, internal remarks included (BGH, 15.6.2021, VI ZR 576/19), without data of others
 *       (Art. 15 (4) DSGVO): no names of staff (EuGH, 22.6.2023, C-579/21), of a body that handed the case in no natural person unless
 *       it acts for the person, no texts about complaints against colleagues. What people wrote about others in free text nobody can
 *       recognise by rule: the page asks to read the extract before it is handed out.
 * </ul>
 */
public enum Auszugszweck {
    GERICHT(Leseweg.AUSZUG_GERICHT, Gruppe.KRM, Gruppe.RECHT, Gruppe.GESCHAEFTSFUEHRUNG),
    PETITION(Leseweg.AUSZUG_PETITION, Gruppe.KRM, Gruppe.OMBUDSSTELLE, Gruppe.GESCHAEFTSFUEHRUNG),
    DATENAUSKUNFT(Leseweg.AUSZUG_DATENAUSKUNFT, Gruppe.KRM, Gruppe.OMBUDSSTELLE, Gruppe.DATENSCHUTZ);

    private final Leseweg leseweg;
    private final Set<String> gruppen;

    Auszugszweck(Leseweg leseweg, Gruppe... gruppen) {
        this.leseweg = leseweg;
        this.gruppen = Gruppe.ids(List.of(gruppen));
    }

    Leseweg leseweg() {
        return leseweg;
    }

    /** Whether a member of one of these groups may draw one, of a case that they see as a whole. */
    boolean istFuer(Set<String> gruppenDerPerson) {
        return gruppenDerPerson.stream().anyMatch(gruppen::contains);
    }
}
