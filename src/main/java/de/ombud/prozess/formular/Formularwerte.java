package de.ombud.prozess.formular;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Zeichenregel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;

/** The fields of a submitted form, for the step that it ends. The engine never had them. */
public final class Formularwerte {

    private static final int HOECHSTLAENGE = 20_000;

    private final Map<String, Object> werte;
    private final Set<String> bekannte;

    Formularwerte(Map<String, Object> werte, Set<String> bekannte) {
        this.werte = werte;
        this.bekannte = bekannte;
    }

    /** What came along with this task; to be asked for while it is completed. */
    public static Formularwerte von(DelegateTask task) {
        return Einreichungen.in(Context.getCommandContext()).geprueft(task.getId());
    }

    /** Whoever reads a field has to say so in {@link Felder}, or nobody could fill it in. */
    private Object wert(String feld) {
        if (!bekannte.contains(feld)) {
            throw new IllegalArgumentException("the step does not name the field " + feld);
        }
        return werte.get(feld);
    }

    /** Trimmed text, empty where nothing was written. */
    public String text(String feld) {
        Object wert = wert(feld);
        String text = wert == null ? "" : wert.toString().strip();
        if (text.length() > HOECHSTLAENGE) {
            throw new Eingabefehler(feld, "Der Text ist zu lang: höchstens 20.000 Zeichen.");
        }
        if (!Zeichenregel.erlaubt(text)) {
            throw new Eingabefehler(feld, "Der Text enthält unzulässige Steuerzeichen.");
        }
        return text;
    }

    public String pflichttext(String feld, String fehlermeldung) {
        String text = text(feld);
        if (text.isEmpty()) {
            throw new Eingabefehler(feld, fehlermeldung);
        }
        return text;
    }

    public <E extends Enum<E>> Optional<E> auswahl(String feld, Class<E> typ) {
        String text = text(feld);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(typ.getEnumConstants())
                .filter(e -> e.name().equals(text))
                .findFirst()
                .or(() -> {
                    String erlaubt = Arrays.stream(typ.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "));
                    throw new Eingabefehler(feld, "Bitte einen dieser Werte wählen: " + erlaubt + ".");
                });
    }

    public <E extends Enum<E>> E pflichtauswahl(String feld, Class<E> typ, String fehlermeldung) {
        return auswahl(feld, typ).orElseThrow(() -> new Eingabefehler(feld, fehlermeldung));
    }

    /** A day that may be missing. */
    public Optional<LocalDate> datum(String feld) {
        Object wert = wert(feld);
        return wert == null || wert.toString().isBlank() ? Optional.empty() : Optional.of(pflichtdatum(feld, ""));
    }

    /** A legal day, Europe/Berlin; forms send it as {@code 2026-11-20}. */
    public LocalDate pflichtdatum(String feld, String fehlermeldung) {
        Object wert = wert(feld);
        if (wert instanceof Date datum) {
            return Ortszeit.tag(datum.toInstant());
        }
        String text = pflichttext(feld, fehlermeldung);
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            throw new Eingabefehler(feld, "Bitte ein Datum angeben, zum Beispiel 2026-11-20.");
        }
    }

    /** A moment; forms send it as {@code 2026-11-20T09:30+01:00}, without an offset it is meant in Europe/Berlin. */
    public Instant pflichtzeitpunkt(String feld, String fehlermeldung) {
        return zeitpunkt(feld).orElseThrow(() -> new Eingabefehler(feld, fehlermeldung));
    }

    public Optional<Instant> zeitpunkt(String feld) {
        if (wert(feld) instanceof Date datum) {
            return Optional.of(datum.toInstant());
        }
        String text = text(feld);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            TemporalAccessor zeit =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    zeit instanceof LocalDateTime wanduhr
                            ? Ortszeit.um(wanduhr.toLocalDate(), wanduhr.toLocalTime())
                            : Instant.from(zeit));
        } catch (DateTimeException e) {
            throw new Eingabefehler(feld, "Bitte Tag und Uhrzeit angeben, zum Beispiel 2026-11-20T09:30.");
        }
    }

    /** Whether a box is ticked; a box that nobody touched is not. */
    public boolean angekreuzt(String feld) {
        return switch (text(feld)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new Eingabefehler(feld, "Bitte ankreuzen oder frei lassen.");
        };
    }

    /** What the ticked boxes stand for. */
    public <E extends Enum<E>> Set<E> angekreuzt(Map<String, E> kaestchen) {
        return kaestchen.entrySet().stream()
                .filter(je -> angekreuzt(je.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
