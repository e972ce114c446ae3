package de.ombud.aktenauszug;

import de.ombud.akte.Aktenabschnitt.Inhalt;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Pdfdruck;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts the parts of the extract together and has them set. */
@Component
class Auszugsdruck {

    private final List<Auszugsteil> teile;
    private final Themenkatalog themen;
    private final ITemplateEngine vorlagen;
    private final Pdfdruck druck;

    Auszugsdruck(List<Auszugsteil> teile, Themenkatalog themen, ITemplateEngine vorlagen, Pdfdruck druck) {
        this.teile =
                teile.stream().sorted(Comparator.comparing(Auszugsteil::teil)).toList();
        this.themen = themen;
        this.vorlagen = vorlagen;
        this.druck = druck;
    }

    /** A part that has something to show. */
    record Kapitel(Teil teil, Inhalt inhalt) {}

    byte[] pdf(Auszug auszug) {
        return druck.setze(html(auszug));
    }

    private String html(Auszug auszug) {
        List<Kapitel> kapitel = teile.stream()
                .flatMap(teil -> teil.zu(auszug).map(inhalt -> new Kapitel(teil.teil(), inhalt)).stream())
                .toList();
        Map<String, String> titel = themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel));
        var angaben = new Context(Locale.GERMANY);
        Stream.of(
                        Map.entry("auszug", (Object) auszug),
                        Map.entry("akte", (Object) auszug.akte()),
                        Map.entry("kapitel", (Object) kapitel),
                        Map.entry("themen", (Object) titel),
                        Map.entry("ort", (Object) Ortszeit.BERLIN))
                .forEach(e -> angaben.setVariable(e.getKey(), e.getValue()));
        return vorlagen.process("aktenauszug/auszug", angaben);
    }
}
