package de.ombud.anlage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks into what is a ZIP from outside: DOCX and ODT are taken where they hold nothing but words and pictures. What may be inside is
 * listed, not what may not, and what counts is what the document says of its parts, not what they are called.
 */
final class Dokumentblick {

    /** What was found: a kind, or why not. One of the two is null. */
    record Befund(Dateiart art, Ablehnungsgrund grund) {}

    private static final int HOECHSTENS_TEILE = 5_000;
    private static final long HOECHSTENS_AUSGEPACKT = 200L << 20;
    private static final int HOECHSTENS_ANGABEN = 2 << 20;

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Set<String> WORTE_UND_BILDER = Set.of(
            "xml", "rels", "rdf", "vml", "png", "jpg", "jpeg", "jpe", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg",
            "svm", "wdp", "webp", "odttf", "ttf", "otf", "fntdata");
    private static final Set<String> OHNE_ENDUNG = Set.of("mimetype", "layout-cache");
    private static final Set<String> AKTIVE_TEILE =
            Set.of("vbaproject", "macroenabled", "oleobject", "activex", "ole2", "application/x-msdownload");
    private static final Set<String> AKTIVE_BEZUEGE =
            Set.of("vbaproject", "oleobject", "package", "control", "activexcontrolbinary", "afchunk", "subdocument");

    private final Ziparchiv archiv;
    private final Map<String, Ziparchiv.Eintrag> teile = new TreeMap<>();

    private Dokumentblick(Ziparchiv archiv) {
        this.archiv = archiv;
        archiv.eintraege().forEach(teil -> teile.put(teil.name(), teil));
    }

    static Befund auf(byte[] inhalt) {
        try {
            return new Dokumentblick(new Ziparchiv(inhalt)).befund();
        } catch (Ziparchiv.ZuViel e) {
            return abgelehnt(Ablehnungsgrund.AUSGEPACKT_ZU_GROSS);
        } catch (IOException | XMLStreamException e) {
            return abgelehnt(Ablehnungsgrund.VERSCHLUESSELT_ODER_BESCHAEDIGT);
        }
    }

    private Befund befund() throws IOException, XMLStreamException {
        boolean word = teile.containsKey("[Content_Types].xml");
        boolean odt = teile.containsKey("mimetype");
        if (word == odt) {
            return abgelehnt(Ablehnungsgrund.ARCHIV);
        }
        pruefeMenge();
        return word ? word() : odt();
    }

    private void pruefeMenge() throws IOException {
        if (teile.size() > HOECHSTENS_TEILE) {
            throw new Ziparchiv.ZuViel();
        }
        long rest = HOECHSTENS_AUSGEPACKT;
        for (Ziparchiv.Eintrag teil : teile.values()) {
            rest -= archiv.groesse(teil, rest);
        }
    }

    private Befund word() throws IOException, XMLStreamException {
        Fund fund = new Fund();
        jedesElement("[Content_Types].xml", element -> {
            String art = element.getOrDefault("ContentType", "");
            fund.erkannt |= art.equalsIgnoreCase(WORD);
            fund.aktiv |= AKTIVE_TEILE.stream().anyMatch(klein(art)::contains);
        });
        for (String name : teile.keySet()) {
            fund.aktiv |= !istWortOderBild(name);
            if (klein(name).endsWith(".rels")) {
                jedesElement(name, element -> fund.aktiv |= istAktiverBezug(element));
            }
        }
        return fund.befund(Dateiart.DOCX);
    }

    /** What a part refers to. Links that people click are theirs; a template on one's own disk is not fetched from elsewhere. */
    private static boolean istAktiverBezug(Map<String, String> element) {
        String ganzeArt = klein(element.getOrDefault("Type", ""));
        String art = ganzeArt.substring(ganzeArt.lastIndexOf('/') + 1);
        if (AKTIVE_BEZUEGE.contains(art)) {
            return true;
        }
        if (!klein(element.getOrDefault("TargetMode", "")).equals("external") || art.equals("hyperlink")) {
            return false;
        }
        return !art.equals("attachedtemplate")
                || !klein(element.getOrDefault("Target", "")).matches("(file:///)?[a-z]:[\\\\/].*|[^/\\\\:]*");
    }

    private Befund odt() throws IOException, XMLStreamException {
        String art = new String(archiv.lies(teile.get("mimetype"), HOECHSTENS_ANGABEN), StandardCharsets.US_ASCII);
        if (!teile.containsKey("META-INF/manifest.xml")) {
            throw new ZipException("no manifest");
        }
        Fund fund = new Fund();
        fund.erkannt = art.equals(Dateiart.ODT.medientyp());
        for (String name : teile.keySet()) {
            fund.aktiv |=
                    !istWortOderBild(name) || klein(name).matches("(basic|scripts|dialogs|database|object ?\\d+)/.*");
        }
        jedesElement("META-INF/manifest.xml", element -> {
            fund.aktiv |= AKTIVE_TEILE.stream().anyMatch(klein(element.getOrDefault("media-type", ""))::contains);
            fund.verschluesselt |= element.containsKey("checksum-type");
        });
        return fund.befund(Dateiart.ODT);
    }

    private static boolean istWortOderBild(String name) {
        String letzter = klein(name.substring(name.lastIndexOf('/') + 1));
        return letzter.isEmpty()
                || OHNE_ENDUNG.contains(letzter)
                || WORTE_UND_BILDER.contains(letzter.substring(letzter.lastIndexOf('.') + 1)) && letzter.contains(".");
    }

    /** The attributes of each element, by local name. No DTD is read and nothing fetched. */
    private void jedesElement(String teil, Consumer<Map<String, String>> tun) throws IOException, XMLStreamException {
        XMLInputFactory leser = XMLInputFactory.newDefaultFactory();
        leser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        leser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml =
                leser.createXMLStreamReader(new ByteArrayInputStream(archiv.lies(teile.get(teil), HOECHSTENS_ANGABEN)));
        while (xml.hasNext()) {
            int was = xml.next();
            if (was == XMLStreamConstants.DTD) {
                throw new XMLStreamException("no such file has a DTD");
            }
            if (was == XMLStreamConstants.START_ELEMENT) {
                Map<String, String> element = new TreeMap<>();
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    element.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                }
                tun.accept(element);
            }
        }
    }

    private static String klein(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Befund abgelehnt(Ablehnungsgrund grund) {
        return new Befund(null, grund);
    }

    private static final class Fund {

        private boolean erkannt;
        private boolean aktiv;
        private boolean verschluesselt;

        private Befund befund(Dateiart art) {
            if (verschluesselt) {
                return abgelehnt(Ablehnungsgrund.VERSCHLUESSELT_ODER_BESCHAEDIGT);
            }
            if (aktiv) {
                return abgelehnt(Ablehnungsgrund.AKTIVER_INHALT);
            }
            return erkannt ? new Befund(art, null) : abgelehnt(Ablehnungsgrund.ART);
        }
    }
}
