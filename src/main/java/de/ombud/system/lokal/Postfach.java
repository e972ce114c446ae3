package de.ombud.system.lokal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All mails that the application sent in local operation, one file each, as they came over the wire. Whoever really would have
 * received a mail is noted in front of it as {@code Delivered-To}, as mail servers do.
 */
class Postfach {

    private static final Pattern KENNUNG = Pattern.compile("\\d{8}T\\d{9}Z-[0-9a-f]{8}");
    private static final DateTimeFormatter ZEIT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    static final String ENDUNG = ".eml";

    private final Path verzeichnis;
    private final Clock uhr;

    Postfach(Path verzeichnis, Clock uhr) throws IOException {
        this.verzeichnis = Files.createDirectories(verzeichnis);
        this.uhr = uhr;
    }

    static boolean istNachricht(String dateiname) {
        return dateiname.endsWith(ENDUNG)
                && KENNUNG.matcher(dateiname.substring(0, dateiname.length() - ENDUNG.length()))
                        .matches();
    }

    static Instant zeitpunkt(String kennung) {
        return ZEIT.parse(kennung.substring(0, kennung.indexOf('-')), Instant::from);
    }

    /** Returns when the mail is safely on disk. @return its identifier */
    String ablegen(List<String> empfaenger, InputStream mail) throws IOException {
        String kennung =
                ZEIT.format(uhr.instant()) + "-" + UUID.randomUUID().toString().substring(0, 8);
        String umschlag =
                empfaenger.stream().map(an -> "Delivered-To: " + an + "\r\n").collect(Collectors.joining());
        InputStream kopf = new ByteArrayInputStream(umschlag.getBytes(StandardCharsets.UTF_8));
        GanzeDatei.schreiben(verzeichnis.resolve(kennung + ENDUNG), new SequenceInputStream(kopf, mail));
        return kennung;
    }

    /** Newest first, at most as many as asked for. */
    List<Nachricht> neueste(int hoechstens) {
        try (Stream<Path> dateien = Files.list(verzeichnis)) {
            return dateien.map(datei -> datei.getFileName().toString())
                    .filter(name -> name.endsWith(ENDUNG))
                    .map(name -> name.substring(0, name.length() - ENDUNG.length()))
                    .filter(KENNUNG.asMatchPredicate())
                    .sorted(Comparator.reverseOrder())
                    .limit(hoechstens)
                    .flatMap(kennung -> nachricht(kennung).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if there is no such mail, whatever the identifier looks like. */
    Optional<Nachricht> nachricht(String kennung) {
        return roh(kennung).map(inhalt -> Nachricht.lesen(kennung, inhalt));
    }

    /** The mail as it came, with the envelope's recipients in front. */
    Optional<byte[]> roh(String kennung) {
        if (!KENNUNG.matcher(kennung).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(verzeichnis.resolve(kennung + ENDUNG)));
        } catch (NoSuchFileException unbekannt) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
