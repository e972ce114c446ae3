package de.ombud.vorgang.fall;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One version of the joint answer. All are kept, because whoever wrote one of them may not release the last. */
@Entity
class Antwortfassung {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;
    private String text;
    private String verfasser;
    private Instant am;

    protected Antwortfassung() {}

    Antwortfassung(int nr, String text, String verfasser, Instant am) {
        this.nr = nr;
        this.text = text;
        this.verfasser = verfasser;
        this.am = am;
    }

    String text() {
        return text;
    }

    String verfasser() {
        return verfasser;
    }
}
