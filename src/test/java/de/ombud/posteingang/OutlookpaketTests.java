package de.ombud.posteingang;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The landlord's Outlook sends a winmail.dat: what is in it is there for whoever works on the case. */
class OutlookpaketTests {

    private static final byte[] KUENDIGUNG = "%PDF-1.4 Kündigung".getBytes(UTF_8);

    @Test
    void filesInAWinmailAreThere() {
        Nachricht mail = mit(paket(datei("Kuendigung.pdf", KUENDIGUNG), datei("Foto.png", new byte[] {1, 2, 3})));
        assertThat(mail.anhaenge()).extracting(Nachricht.Anhang::name).containsExactly("Kuendigung.pdf", "Foto.png");
        assertThat(mail.anhaenge().get(0).inhalt()).isEqualTo(KUENDIGUNG);
        assertThat(mail.text()).contains("Siehe Anlage");
        assertThat(mail.unlesbares()).isEmpty();
    }

    @Test
    void aFileWithoutANameGetsOne() {
        assertThat(mit(paket(datei("", KUENDIGUNG))).anhaenge())
                .singleElement()
                .extracting(Nachricht.Anhang::name)
                .isEqualTo("Anlage 1");
    }

    @Test
    void aFileWithoutContentsIsNamedAndTheOthersAreThere() {
        Nachricht mail = mit(paket(attribut(2, 0x9002, new byte[14]), datei("Foto.png", new byte[] {1})));
        assertThat(mail.anhaenge()).hasSize(1);
        assertThat(mail.unlesbares()).singleElement().asString().contains("winmail.dat");
    }

    @Test
    void whatIsCutOffWithinIsNamedAndNothingBreaks() {
        byte[] ganz = paket(datei("Kuendigung.pdf", KUENDIGUNG));
        for (int laenge = 0; laenge < ganz.length; laenge++) {
            Nachricht mail = mit(Arrays.copyOf(ganz, laenge));
            assertThat(mail.text()).contains("Siehe Anlage");
            assertThat(mail.anhaenge().size() + mail.unlesbares().size())
                    .as("cut after %d", laenge)
                    .isPositive();
        }
    }

    @Test
    void aLengthThatIsALieTakesNoMemory() {
        byte[] ganz = paket(datei("Foto.png", new byte[] {1, 2, 3}));
        for (int stelle = 6; stelle < ganz.length - 4; stelle++) {
            byte[] gelogen = ganz.clone();
            ByteBuffer.wrap(gelogen).order(ByteOrder.LITTLE_ENDIAN).putInt(stelle, 0x7fff_fff0);
            assertThat(mit(gelogen).text()).contains("Siehe Anlage");
        }
    }

    private static Nachricht mit(byte[] paket) {
        String mail = "From: vermieter@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\n\nSiehe Anlage.\n"
                + "--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(paket).replace("\r\n", "\n") + "\n--b--";
        return Nachrichtenleser.lies(Probemails.roh(mail));
    }

    /** Signature and key, then one attribute after the other (MS-OXTNEF 2.1.3). */
    private static byte[] paket(byte[]... attribute) {
        ByteBuffer kopf = ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN);
        kopf.putInt(0x223E_9F78).putShort((short) 1);
        return zusammen(kopf.array(), zusammen(attribute));
    }

    private static byte[] datei(String name, byte[] inhalt) {
        byte[] anfang = attribut(2, 0x9002, new byte[14]);
        byte[] titel = name.isEmpty() ? new byte[0] : attribut(2, 0x8010, (name + "\0").getBytes(ISO_8859_1));
        return zusammen(anfang, titel, attribut(2, 0x800F, inhalt));
    }

    private static byte[] attribut(int ebene, int kennung, byte[] daten) {
        ByteBuffer bytes = ByteBuffer.allocate(11 + daten.length).order(ByteOrder.LITTLE_ENDIAN);
        int summe = 0;
        for (byte b : daten) {
            summe += b & 0xff;
        }
        int art = kennung == 0x8010 ? 1 : 6;
        bytes.put((byte) ebene).putShort((short) kennung).putShort((short) art).putInt(daten.length);
        bytes.put(daten).putShort((short) summe);
        return bytes.array();
    }

    private static byte[] zusammen(byte[]... teile) {
        ByteArrayOutputStream alle = new ByteArrayOutputStream();
        List.of(teile).forEach(alle::writeBytes);
        return alle.toByteArray();
    }
}
