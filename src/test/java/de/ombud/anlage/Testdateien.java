package de.ombud.anlage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files that are what they say; a test changes what matters to it. */
final class Testdateien {

    static final String ARTEN = "[Content_Types].xml";
    static final String BEZUEGE = "word/_rels/document.xml.rels";

    private Testdateien() {}

    static byte[] pdf(String inhalt) {
        return text("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n% " + inhalt + "\n%%EOF\n");
    }

    static byte[] png() {
        return mitAnfang(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
    }

    static byte[] jpeg() {
        return mitAnfang(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0);
    }

    static byte[] tiff() {
        return mitAnfang('I', 'I', 0x2A, 0, 8, 0, 0, 0);
    }

    static byte[] heic() {
        return mitAnfang(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f', '1');
    }

    static byte[] exe() {
        return mitAnfang('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF);
    }

    static byte[] altesWord() {
        return mitAnfang(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    static byte[] text(String worte) {
        return worte.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mitAnfang(int... anfang) {
        byte[] datei = new byte[512];
        for (int i = 0; i < anfang.length; i++) {
            datei[i] = (byte) anfang[i];
        }
        return datei;
    }

    /** Parts of a DOCX as Word writes it. */
    static Map<String, byte[]> docxTeile() {
        Map<String, byte[]> teile = new LinkedHashMap<>();
        teile.put(ARTEN, text("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>"""));
        teile.put("_rels/.rels", bezug("officeDocument", "word/document.xml", ""));
        teile.put("word/document.xml", text("<w:document xmlns:w=\"x\"><w:body/></w:document>"));
        teile.put(BEZUEGE, bezug("hyperlink", "https://www.example.org/", "TargetMode=\"External\""));
        return teile;
    }

    static byte[] bezug(String art, String ziel, String dazu) {
        return text("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s" %s/>
                </Relationships>""".formatted(art, ziel, dazu));
    }

    static Map<String, byte[]> odtTeile() {
        Map<String, byte[]> teile = new LinkedHashMap<>();
        teile.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        teile.put("content.xml", text("<office:document-content xmlns:office=\"x\"/>"));
        teile.put("META-INF/manifest.xml", text("""
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
                </manifest:manifest>"""));
        return teile;
    }

    static byte[] zip(Map<String, byte[]> teile) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ziel)) {
            for (Map.Entry<String, byte[]> teil : teile.entrySet()) {
                ZipEntry eintrag = new ZipEntry(teil.getKey());
                if (teil.getKey().equals("mimetype")) {
                    // as the format wants it: the first one, not packed
                    CRC32 summe = new CRC32();
                    summe.update(teil.getValue());
                    eintrag.setMethod(ZipEntry.STORED);
                    eintrag.setSize(teil.getValue().length);
                    eintrag.setCrc(summe.getValue());
                }
                zip.putNextEntry(eintrag);
                zip.write(teil.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ziel.toByteArray();
    }
}
