package de.ombud.vorgang.fall;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the person added, while the case runs or after its close. */
@Entity
class Nachtrag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;
    private Instant eingang;

    @Enumerated(EnumType.STRING)
    private Kanal kanal;

    private String text;
    private String wer;
    private Instant am;

    /** Null where it answers none. */
    private Integer rueckfrage;

    private String sichtungsvermerk;
    private Instant gesichtetAm;

    @ElementCollection
    @CollectionTable(name = "nachtrag_weitergabe", joinColumns = @JoinColumn(name = "nachtrag_id"))
    @Column(name = "anliegen")
    private Set<Integer> weitergabe = new HashSet<>();

    protected Nachtrag() {}

    /** When and by what it reached the house. */
    record Herkunft(Instant eingang, Kanal kanal) {}

    Nachtrag(int nr, Herkunft herkunft, String text, Integer rueckfrage, String wer, Instant am) {
        this.nr = nr;
        this.eingang = herkunft.eingang();
        this.kanal = herkunft.kanal();
        this.text = text;
        this.rueckfrage = rueckfrage;
        this.wer = wer;
        this.am = am;
    }

    void sichten(String vermerk, Instant wann) {
        if (gesichtetAm == null) {
            sichtungsvermerk = vermerk;
            gesichtetAm = wann;
        }
    }

    /** @return those of the matters whose group did not read it until now */
    List<Integer> weitergeben(List<Integer> anliegen) {
        return anliegen.stream().filter(weitergabe::add).toList();
    }

    /** @param frage number; null for none */
    void zuordnen(Integer frage) {
        rueckfrage = frage;
    }

    boolean beantwortet(int frage) {
        return rueckfrage != null && rueckfrage == frage;
    }

    boolean istDerselbe(NeuerNachtrag neu, String vonWem) {
        return text.equals(neu.text())
                && wer.equals(vonWem)
                && (neu.rueckfrage() == null || neu.rueckfrage().equals(Objects.requireNonNullElse(rueckfrage, 0)));
    }

    int nr() {
        return nr;
    }

    Akte.Nachtrag ansicht() {
        return new Akte.Nachtrag(
                nr,
                text,
                wer,
                am,
                eingang,
                kanal,
                rueckfrage,
                weitergabe.stream().sorted().toList(),
                sichtungsvermerk,
                gesichtetAm);
    }
}
