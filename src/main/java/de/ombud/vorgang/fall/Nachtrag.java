package de.ombud.vorgang.fall;

import de.ombud.vorgang.Akte;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the person added, while the case runs or after its close. */
@Entity
class Nachtrag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;
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

    Nachtrag(int nr, String text, Integer rueckfrage, String wer, Instant am) {
        this.nr = nr;
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

    int nr() {
        return nr;
    }

    Akte.Nachtrag ansicht() {
        return new Akte.Nachtrag(
                nr, text, wer, am, rueckfrage, weitergabe.stream().sorted().toList(), sichtungsvermerk, gesichtetAm);
    }
}
