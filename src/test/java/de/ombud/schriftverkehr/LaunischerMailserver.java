package de.ombud.schriftverkehr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that hangs up or falls silent at one step of the conversation. */
public final class LaunischerMailserver implements AutoCloseable {

    public enum Schritt {
        BEGRUESSUNG,
        MAIL,
        RCPT,
        DATA,
        PUNKT,
        QUIT
    }

    public enum Laune {
        LEGT_AUF,
        SCHWEIGT
    }

    private final ServerSocket lauscher;
    private final Schritt wann;
    private final Laune laune;
    private final CountDownLatch ende = new CountDownLatch(1);
    private final AtomicInteger texte = new AtomicInteger();

    public LaunischerMailserver(Schritt wann, Laune laune) {
        this.wann = wann;
        this.laune = laune;
        try {
            lauscher = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread faden = new Thread(this::bediene, "launischer-mailserver");
        faden.setDaemon(true);
        faden.start();
    }

    public int port() {
        return lauscher.getLocalPort();
    }

    /** How many whole texts arrived. */
    public int texte() {
        return texte.get();
    }

    private void bediene() {
        while (!lauscher.isClosed()) {
            try (Socket anruf = lauscher.accept()) {
                unterhalte(anruf);
            } catch (IOException e) {
                // the other side hung up, or the test is over
            }
        }
    }

    private void unterhalte(Socket anruf) throws IOException {
        var zeilen = new BufferedReader(new InputStreamReader(anruf.getInputStream(), StandardCharsets.US_ASCII));
        if (!antworte(anruf, Schritt.BEGRUESSUNG, "220 launisch")) {
            return;
        }
        boolean imText = false;
        for (String zeile = zeilen.readLine(); zeile != null; zeile = zeilen.readLine()) {
            if (imText && !zeile.equals(".")) {
                continue;
            }
            if (imText) {
                imText = false;
                texte.incrementAndGet();
                if (!antworte(anruf, Schritt.PUNKT, "250 angenommen")) {
                    return;
                }
                continue;
            }
            Schritt schritt = schritt(zeile);
            imText = schritt == Schritt.DATA;
            if (!antworte(anruf, schritt, imText ? "354 weiter" : "250 gut")) {
                return;
            }
        }
    }

    private static Schritt schritt(String zeile) {
        for (Schritt schritt : Schritt.values()) {
            if (zeile.startsWith(schritt.name())) {
                return schritt;
            }
        }
        return null;
    }

    private boolean antworte(Socket anruf, Schritt schritt, String antwort) throws IOException {
        if (schritt != wann) {
            anruf.getOutputStream().write((antwort + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return true;
        }
        if (laune == Laune.SCHWEIGT) {
            try {
                ende.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        ende.countDown();
        lauscher.close();
    }
}
