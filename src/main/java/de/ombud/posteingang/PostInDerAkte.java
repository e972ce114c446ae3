package de.ombud.posteingang;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.system.Gruppe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mails of the case as they came, for those who see it as a whole. */
@Component
class PostInDerAkte implements Aktenabschnitt {

    private final Posteingangsbuch buch;
    private final Posteinsicht post;

    PostInDerAkte(Posteingangsbuch buch, Posteinsicht post) {
        this.buch = buch;
        this.post = post;
    }

    @Override
    public Rang rang() {
        return Rang.POSTEINGANG;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        if (!einsicht.vollstaendig()) {
            return Optional.empty();
        }
        List<Posteintrag> mails = post.verdeckt(buch.zu(einsicht.akte().aktenzeichen()));
        return mails.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt(
                        "posteingang/abschnitt",
                        "mails",
                        Map.of("mails", mails, "ansehen", einsicht.wer().istIn(Gruppe.FALLFUEHRUNG))));
    }
}
