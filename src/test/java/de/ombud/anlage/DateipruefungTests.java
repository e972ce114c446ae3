package de.ombud.anlage;

import static de.ombud.anlage.Testdateien.docxTeile;
import static de.ombud.anlage.Testdateien.odtTeile;
import static de.ombud.anlage.Testdateien.text;
import static de.ombud.anlage.Testdateien.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Eingabefehler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.util.unit.DataSize;

/** What a file is, whatever somebody calls it. */
class DateipruefungTests {

    private static final String MAKRO = "application/vnd.ms-office.vbaProject";

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("Bescheid.pdf", Testdateien.pdf("x"), Dateiart.PDF),
                Arguments.of("ein Bild, das sich Brief nennt.pdf", Testdateien.png(), Dateiart.PNG),
                Arguments.of("IMG_0001.JPG", Testdateien.jpeg(), Dateiart.JPEG),
                Arguments.of("IMG_0002.HEIC", Testdateien.heic(), Dateiart.HEIC),
                Arguments.of("scan", Testdateien.tiff(), Dateiart.TIFF),
                Arguments.of("Notiz.txt", text("Die Kaution fehlt. Grüße"), Dateiart.TEXT),
                Arguments.of(
                        "Notiz alt.TXT",
                        "Die Überweisung fehlt. Mit freundlichen Grüßen".getBytes(StandardCharsets.ISO_8859_1),
                        Dateiart.TEXT),
                Arguments.of("Brief.docx", zip(docxTeile()), Dateiart.DOCX),
                Arguments.of("Brief ohne Endung", zip(docxTeile()), Dateiart.DOCX),
                Arguments.of("Brief.odt", zip(odtTeile()), Dateiart.ODT),
                Arguments.of(
                        "Vorlage.docx", mitBezug("attachedTemplate", "file:///C:\\Vorlagen\\x.dotx"), Dateiart.DOCX));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void theContentSaysWhatItIs(String name, byte[] inhalt, Dateiart art) {
        Datei datei = pruefung(EnumSet.allOf(Dateiart.class)).geprueft(name, inhalt);

        assertThat(datei.art()).isEqualTo(art);
        assertThat(datei.sha256()).matches("[0-9a-f]{64}");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("leer.pdf", new byte[0], Ablehnungsgrund.LEER),
                Arguments.of("Foto.jpg", text("#!/bin/sh\nrm -rf /\n"), Ablehnungsgrund.ART),
                Arguments.of("Foto.jpg", text("WScript.Echo(1);\r\n"), Ablehnungsgrund.TEXT_UNTER_FALSCHEM_NAMEN),
                Arguments.of("eicar.com", eicar(), Ablehnungsgrund.TEXT_UNTER_FALSCHEM_NAMEN),
                Arguments.of("start.bat", text("@echo off\r\nformat c:\r\n"), Ablehnungsgrund.ART),
                Arguments.of("Brief.pdf", Testdateien.exe(), Ablehnungsgrund.ART),
                Arguments.of("seite.txt", text("<!DOCTYPE html><html><script>1</script></html>"), Ablehnungsgrund.ART),
                Arguments.of(
                        "bild.png",
                        text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                        Ablehnungsgrund.ART),
                Arguments.of(
                        "mail.txt",
                        text("Received: from a by b; Fri, 20 Nov 2026\nFrom: a@example.org\nSubject: x\n\nHallo"),
                        Ablehnungsgrund.MAIL),
                Arguments.of("Brief.doc", Testdateien.altesWord(), Ablehnungsgrund.ALTES_OFFICE),
                Arguments.of("Brief.rtf", text("{\\rtf1\\ansi x}"), Ablehnungsgrund.ALTES_OFFICE),
                Arguments.of("Fotos.zip", zip(Map.of("a.jpg", Testdateien.jpeg())), Ablehnungsgrund.ARCHIV),
                Arguments.of("Tabelle.docx", tabelle(), Ablehnungsgrund.ART),
                Arguments.of("Brief.docx", mitTeil("word/vbaProject.bin"), Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of("Brief.docx", mitArt(MAKRO), Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of(
                        "Brief.docx",
                        mitArt("application/vnd.ms-word.document.macroEnabled.main+xml"),
                        Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of("Brief.docx", makroInUtf16(), Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of("Brief.docx", mitTeil("word/embeddings/oleObject1.bin"), Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of("Brief.docx", mitTeil("word/media/Rechnung.exe"), Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of("Brief.docx", mitBezug("oleObject", "media/image1.png"), Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of(
                        "Brief.docx",
                        mitBezug("attachedTemplate", "https://example.org/x.dotm"),
                        Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of(
                        "Brief.docx",
                        mitBezug("attachedTemplate", "file:///\\\\server\\x.dotm"),
                        Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of("Brief.odt", odtMit("Basic/Standard/Module1.xml"), Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of("Brief.odt", odtMit("Object 1"), Ablehnungsgrund.AKTIVER_INHALT),
                Arguments.of("Brief.odt", odtMitKennwort(), Ablehnungsgrund.VERSCHLUESSELT_ODER_BESCHAEDIGT),
                Arguments.of(
                        "Brief.docx",
                        Arrays.copyOf(zip(docxTeile()), 300),
                        Ablehnungsgrund.VERSCHLUESSELT_ODER_BESCHAEDIGT),
                Arguments.of("Brief.docx", mitAnderemNamenImKopf(), Ablehnungsgrund.VERSCHLUESSELT_ODER_BESCHAEDIGT),
                Arguments.of("Brief.docx", mitDtd(), Ablehnungsgrund.VERSCHLUESSELT_ODER_BESCHAEDIGT));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotTakenIsRefusedWithTheReason(String name, byte[] inhalt, Ablehnungsgrund grund) {
        assertThatThrownBy(() -> pruefung(EnumSet.allOf(Dateiart.class)).geprueft(name, inhalt))
                .isInstanceOf(Eingabefehler.class)
                .hasMessage("anlage.abgelehnt." + grund);
    }

    @Test
    void aDocumentThatUnpacksToMoreThanALetterIsABomb() {
        Map<String, byte[]> teile = docxTeile();
        teile.put("word/media/image1.png", new byte[201 << 20]);

        assertThatThrownBy(() -> pruefung(EnumSet.allOf(Dateiart.class)).geprueft("Brief.docx", zip(teile)))
                .hasMessage("anlage.abgelehnt." + Ablehnungsgrund.AUSGEPACKT_ZU_GROSS);
    }

    @Test
    void anOfficeMayTakeLess() {
        assertThatThrownBy(() -> pruefung(EnumSet.of(Dateiart.PDF)).geprueft("Bild.png", Testdateien.png()))
                .hasMessage("anlage.abgelehnt." + Ablehnungsgrund.ART);
    }

    @Test
    void tooLargeIsRefused() {
        byte[] gross = Arrays.copyOf(Testdateien.pdf("x"), (2 << 20) + 1);

        assertThatThrownBy(() -> pruefung(EnumSet.allOf(Dateiart.class)).geprueft("x.pdf", gross))
                .hasMessage("anlage.zu-gross");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\Mia\\Bescheid.pdf, Bescheid.pdf",
        "../../etc/passwd, passwd",
        "'  Brief an Müller.pdf ', Brief an Müller.pdf",
        "'a\u202Efdp.exe', a_fdp.exe",
        "'a\"b\r\nc.pdf', a_b  c.pdf",
        "'', Datei",
        "'..', Datei",
        "mu\u0308ller.txt, m\u00FCller.txt"
    })
    void aNameIsMadeHarmless(String gegeben, String erwartet) {
        assertThat(Dateiname.von(gegeben)).isEqualTo(erwartet);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(Dateiname.von("\uD83D\uDCC4".repeat(300) + ".pdf"))
                .endsWith(".pdf")
                .satisfies(name ->
                        assertThat(name.codePointCount(0, name.length())).isEqualTo(200));
        assertThat(Dateiname.von(null)).isEqualTo("Datei");
    }

    @ParameterizedTest
    @CsvSource({
        "PNG, Rechnung.pdf, Rechnung.pdf.png",
        "TEXT, start.bat, start.bat.txt",
        "JPEG, Foto.JPEG, Foto.JPEG",
        "PDF, Bescheid, Bescheid.pdf"
    })
    void itIsSavedWithAnEndingThatOpensWhatItIs(Dateiart art, String name, String erwartet) {
        assertThat(art.dateiname(name)).isEqualTo(erwartet);
    }

    @ParameterizedTest
    @CsvSource({"812, 812 Byte", "34816, 34 KB", "1048575, 1 MB", "1468006, '1,4 MB'", "20971520, 20 MB"})
    void sizesAreSaidInGerman(long bytes, String erwartet) {
        assertThat(Groesse.inWorten(bytes)).isEqualTo(erwartet);
    }

    private static byte[] eicar() {
        // in two halves, or scanners on developers' machines take this source away
        return text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");
    }

    private static byte[] mitTeil(String name) {
        Map<String, byte[]> teile = docxTeile();
        teile.put(name, text("x"));
        return zip(teile);
    }

    private static byte[] mitArt(String art) {
        Map<String, byte[]> teile = docxTeile();
        teile.put(Testdateien.ARTEN, arten(teile, art));
        return zip(teile);
    }

    /** In another encoding a search for bytes would find nothing. */
    private static byte[] makroInUtf16() {
        Map<String, byte[]> teile = docxTeile();
        String arten = new String(arten(teile, MAKRO), StandardCharsets.UTF_8).replace("UTF-8", "UTF-16");
        teile.put(Testdateien.ARTEN, arten.getBytes(StandardCharsets.UTF_16));
        return zip(teile);
    }

    private static byte[] arten(Map<String, byte[]> teile, String dazu) {
        return text(new String(teile.get(Testdateien.ARTEN), StandardCharsets.UTF_8)
                .replace(
                        "</Types>",
                        "<Override PartName=\"/word/media/image1.png\" ContentType=\"" + dazu + "\"/></Types>"));
    }

    private static byte[] tabelle() {
        Map<String, byte[]> teile = docxTeile();
        teile.put(
                Testdateien.ARTEN,
                text(new String(teile.get(Testdateien.ARTEN), StandardCharsets.UTF_8)
                        .replace("wordprocessingml.document", "spreadsheetml.sheet")));
        return zip(teile);
    }

    private static byte[] mitBezug(String art, String ziel) {
        Map<String, byte[]> teile = docxTeile();
        teile.put(
                Testdateien.BEZUEGE,
                Testdateien.bezug(art, ziel, ziel.startsWith("media") ? "" : "TargetMode=\"External\""));
        return zip(teile);
    }

    private static byte[] mitDtd() {
        Map<String, byte[]> teile = docxTeile();
        teile.put(Testdateien.BEZUEGE, text("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
        return zip(teile);
    }

    private static byte[] odtMit(String name) {
        Map<String, byte[]> teile = odtTeile();
        teile.put(name, text("x"));
        return zip(teile);
    }

    private static byte[] odtMitKennwort() {
        Map<String, byte[]> teile = odtTeile();
        teile.put("META-INF/manifest.xml", text("""
                <manifest:manifest xmlns:manifest="x"><manifest:file-entry manifest:full-path="content.xml">
                <manifest:encryption-data manifest:checksum-type="SHA1/1K"/></manifest:file-entry></manifest:manifest>"""));
        return zip(teile);
    }

    /** One reader would see another part than the next. */
    private static byte[] mitAnderemNamenImKopf() {
        byte[] datei = zip(docxTeile());
        datei[30] = 'x';
        return datei;
    }

    private static Dateipruefung pruefung(Set<Dateiart> arten) {
        StaticMessageSource texte = new StaticMessageSource();
        texte.setUseCodeAsDefaultMessage(true);
        return new Dateipruefung(
                new AnlagenEinstellungen(arten, DataSize.ofMegabytes(2), 3, DataSize.ofMegabytes(4)), texte);
    }
}
