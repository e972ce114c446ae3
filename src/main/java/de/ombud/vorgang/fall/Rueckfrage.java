package de.ombud.vorgang.fall;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A question to the person: a pause with reason and end that figures show, but that does not stop the clock (domain.md §3). */
@Entity
class Rueckfrage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;
    private String frage;
    private LocalDate bis;
    private String gruppe;
    private String wer;
    private Instant gestelltAm;
    private Instant beendetAm;

    @ElementCollection
    @CollectionTable(name = "rueckfrage_anliegen", joinColumns = @JoinColumn(name = "rueckfrage_id"))
    @Column(name = "anliegen")
    private Set<Integer> anliegen = new HashSet<>();

    protected Rueckfrage() {}

    Rueckfrage(int nr, NeueRueckfrage neu, List<Integer> anliegen, String wer, Instant gestelltAm) {
        this.nr = nr;
        this.frage = neu.frage();
        this.bis = neu.bis();
        this.gruppe = neu.gruppe();
        this.anliegen.addAll(anliegen);
        this.wer = wer;
        this.gestelltAm = gestelltAm;
    }

    /** @return false where nobody waits for it any more */
    boolean beenden(Instant am) {
        if (beendetAm != null) {
            return false;
        }
        beendetAm = am;
        return true;
    }

    boolean istOffen() {
        return beendetAm == null;
    }

    boolean betrifft(int anliegenNr) {
        return anliegen.contains(anliegenNr);
    }

    int nr() {
        return nr;
    }

    /** @param antworten numbers of the additions that answer it */
    Akte.Rueckfrage ansicht(List<Integer> antworten) {
        return new Akte.Rueckfrage(
                nr, anliegen.stream().sorted().toList(), frage, bis, gruppe, wer, gestelltAm, beendetAm, antworten);
    }
}
