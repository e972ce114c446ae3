package de.ombud.posteingang;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/**
 * Files that Outlook packs into one ({@code winmail.dat}, MS-OXTNEF) when it takes the other side for Outlook too.
 *
 * @param dateien as far as they can be read
 * @param vollstaendig whether that is all that is in it; its formatted text does not count, because the mail has it beside
 */
record Outlookpaket(List<Nachricht.Anhang> dateien, boolean vollstaendig) {

    Outlookpaket {
        dateien = List.copyOf(dateien);
    }

    static Outlookpaket lies(byte[] paket) {
        List<Nachricht.Anhang> dateien = new ArrayList<>();
        boolean vollstaendig = true;
        try {
            List<Attachment> alle = new HMEFMessage(new ByteArrayInputStream(paket)).getAttachments();
            for (Attachment datei : alle) {
                vollstaendig &= legeDazu(datei, dateien);
            }
            return new Outlookpaket(dateien, vollstaendig && !alle.isEmpty());
        } catch (IOException | RuntimeException keines) {
            return new Outlookpaket(dateien, false);
        }
    }

    private static boolean legeDazu(Attachment datei, List<Nachricht.Anhang> dateien) {
        try {
            dateien.add(new Nachricht.Anhang(name(datei), datei.getContents()));
            return true;
        } catch (RuntimeException beschaedigt) {
            return false;
        }
    }

    /** The long one; a program of long ago only gives eight letters and three. */
    private static String name(Attachment datei) {
        return Stream.of(datei.getLongFilename(), datei.getFilename())
                .filter(Objects::nonNull)
                .map(name -> Zeichensatz.sauber(name).replaceAll("\\s+", " ").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
