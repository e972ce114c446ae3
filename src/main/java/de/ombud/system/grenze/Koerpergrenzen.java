package de.ombud.system.grenze;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a request may bring, by its address. */
@Component
public class Koerpergrenzen {

    /** Where strangers send something, and name and password are no more. */
    public static final String ANMELDUNG = "/login";

    private static final DataSize NAME_UND_KENNWORT = DataSize.ofKilobytes(64);

    private final Koerpergrenze sonst;
    private final Map<PathPattern, Koerpergrenze> ausnahmen;

    Koerpergrenzen(ApiEinstellungen einstellungen, ObjectProvider<Koerpergrenze> grenzen) {
        DataSize ueberall = einstellungen.hoechstgroesse();
        this.sonst = new Koerpergrenze("/**", ueberall, ueberall);
        this.ausnahmen = Stream.concat(
                        Stream.of(new Koerpergrenze(ANMELDUNG, NAME_UND_KENNWORT, NAME_UND_KENNWORT)), grenzen.stream())
                .collect(Collectors.toUnmodifiableMap(
                        grenze -> PathPatternParser.defaultInstance.parse(grenze.muster()), grenze -> grenze));
    }

    /** @param pfad as it stands in the request line; another spelling of an address gets no more than the others */
    Koerpergrenze fuer(String pfad) {
        PathContainer zerlegt = PathContainer.parsePath(pfad);
        return ausnahmen.entrySet().stream()
                .filter(ausnahme -> ausnahme.getKey().matches(zerlegt))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(sonst);
    }

    List<Koerpergrenze> alle() {
        return Stream.concat(ausnahmen.values().stream(), Stream.of(sonst)).toList();
    }
}
