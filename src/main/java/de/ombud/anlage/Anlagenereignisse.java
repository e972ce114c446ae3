package de.ombud.anlage;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenereignis;
import de.ombud.akte.Ereignisquelle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** When files came and were taken out, by their numbers: a name is what somebody else wrote. */
@Component
class Anlagenereignisse implements Ereignisquelle {

    private final Anlagen anlagen;
    private final MessageSource texte;

    Anlagenereignisse(Anlagen anlagen, MessageSource texte) {
        this.anlagen = anlagen;
        this.texte = texte;
    }

    @Override
    public List<Aktenereignis> ereignisse(Akteneinsicht einsicht) {
        return anlagen.zu(einsicht.akte()).stream().flatMap(this::zu).toList();
    }

    private Stream<Aktenereignis> zu(Anlage anlage) {
        var abgelegt = new Aktenereignis(anlage.am(), text("anlage.ereignis.abgelegt", anlage.nr()), anlage.wer());
        return anlage.istEntfernt()
                ? Stream.of(
                        abgelegt,
                        new Aktenereignis(
                                anlage.entfernung().am(),
                                text("anlage.ereignis.entfernt", anlage.nr()),
                                anlage.entfernung().wer()))
                : Stream.of(abgelegt);
    }

    private String text(String schluessel, int nr) {
        return texte.getMessage(schluessel, new Object[] {nr}, Locale.GERMANY);
    }
}
