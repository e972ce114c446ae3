package de.ombud.bericht;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.Probleme;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the reports of all years are, and what sets one going or going again. */
@Controller
class BerichtsjahreSeite {

    private static final int GRUND = 4_000;

    private final Berichtsjahre jahre;
    private final Berichtsarbeit arbeit;
    private final Probleme saetze;
    private final Clock uhr;

    BerichtsjahreSeite(Berichtsjahre jahre, Berichtsarbeit arbeit, Probleme saetze, Clock uhr) {
        this.jahre = jahre;
        this.arbeit = arbeit;
        this.saetze = saetze;
        this.uhr = uhr;
    }

    enum Lage {
        FREIGEGEBEN,
        IN_ARBEIT,
        LAEUFT_NOCH,
        NICHT_BEGONNEN,
        OHNE_ZAHLEN
    }

    /**
     * @param jahr as it is written, without a point
     * @param stand null where nobody has touched it
     */
    record Jahr(String jahr, Lage lage, Berichtsjahre.Zeile stand) {}

    @GetMapping("/berichte")
    String zeige(Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Map<Integer, Berichtsjahre.Zeile> staende =
                jahre.alle().stream().collect(Collectors.toMap(Berichtsjahre.Zeile::jahr, Function.identity()));
        Set<Integer> mitZahlen = jahre.mitZahlen();
        int dieses = Ortszeit.tag(uhr.instant()).getYear();
        TreeSet<Integer> alle = new TreeSet<>(mitZahlen);
        alle.addAll(staende.keySet());
        alle.addAll(List.of(dieses - 1, dieses));
        model.addAttribute(
                "jahre",
                alle.descendingSet().stream()
                        .map(jahr -> new Jahr(
                                String.valueOf(jahr),
                                lage(jahr, staende.get(jahr), mitZahlen.contains(jahr), dieses),
                                staende.get(jahr)))
                        .toList());
        model.addAttribute("teile", Berichtsteil.geschriebene().size());
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "bericht/jahre";
    }

    private Lage lage(int jahr, Berichtsjahre.Zeile stand, boolean mitZahlen, int dieses) {
        if (stand != null && stand.istFreigegeben()) {
            return Lage.FREIGEGEBEN;
        }
        if (stand != null && (stand.geschriebene() > 0 || stand.version() > 1) || arbeit.laeuft(jahr)) {
            return Lage.IN_ARBEIT;
        }
        if (!mitZahlen) {
            return Lage.OHNE_ZAHLEN;
        }
        return jahr >= dieses ? Lage.LAEUFT_NOCH : Lage.NICHT_BEGONNEN;
    }

    @PostMapping("/berichte/{jahr:\\d{4}}/aufgaben")
    String beginne(@PathVariable int jahr, RedirectAttributes meldung) {
        arbeit.beginne(jahr);
        meldung.addFlashAttribute("getan", "bericht.begonnen");
        return "redirect:/berichte/" + jahr;
    }

    @PostMapping("/berichte/{jahr:\\d{4}}/fassungen")
    String beginneNeu(
            @PathVariable int jahr,
            @RequestParam String grund,
            @RequestParam(defaultValue = "") List<Berichtsteil> teile,
            RedirectAttributes meldung) {
        Angemeldet wer = Angemeldet.aktuell();
        if (!wer.istIn(Gruppe.mitLeitung())) {
            throw new NichtErlaubt(saetze.text("bericht.nur-leitung"));
        }
        if (grund.isBlank() || grund.length() > GRUND) {
            meldung.addFlashAttribute("fehler", "bericht.neu.grund.leer");
        } else {
            Set<Berichtsteil> welche = EnumSet.noneOf(Berichtsteil.class);
            teile.stream().filter(Berichtsteil::wirdGeschrieben).forEach(welche::add);
            arbeit.beginneNeu(jahr, grund.strip(), welche, wer.name());
            meldung.addFlashAttribute("getan", "bericht.neu.begonnen");
        }
        return "redirect:/berichte/" + jahr;
    }
}
