package de.ombud.system.lokal;

import de.ombud.system.Briefkasten;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was sent to the office itself by the local mail server: one file each, until it is taken. In production an IMAP mailbox is in
 * its place.
 */
class LokalerBriefkasten implements Briefkasten {

    private final Path verzeichnis;

    LokalerBriefkasten(Path verzeichnis) throws IOException {
        this.verzeichnis = Files.createDirectories(verzeichnis);
    }

    @Override
    public String name() {
        return "lokal";
    }

    /** Returns when the mail is safely on disk; who sent it stands in front, as mail servers do at the last step. */
    void einwerfen(String kennung, String absender, InputStream mail) throws IOException {
        byte[] rueckweg = ("Return-Path: <" + absender + ">\r\n").getBytes(StandardCharsets.UTF_8);
        GanzeDatei.schreiben(
                verzeichnis.resolve(kennung + Postfach.ENDUNG),
                new SequenceInputStream(new ByteArrayInputStream(rueckweg), mail));
    }

    @Override
    public void leeren(Annahme annahme) {
        for (String name : namen()) {
            Path datei = verzeichnis.resolve(name);
            String kennung = name.substring(0, name.length() - Postfach.ENDUNG.length());
            Instant empfangen = Postfach.zeitpunkt(kennung);
            long nummer = Long.parseLong(kennung.substring(kennung.indexOf('-') + 1), 16);
            try {
                annahme.nimm(new Brief(empfangen.toEpochMilli(), nummer, empfangen, Files.readAllBytes(datei)));
                Files.delete(datei);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<String> namen() {
        try (Stream<Path> dateien = Files.list(verzeichnis)) {
            return dateien.map(datei -> datei.getFileName().toString())
                    .filter(Postfach::istNachricht)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
