package de.ombud.prozess.modellsprache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that a stranger may have written: without document types, and so without entities or anything from outside. */
public final class Modelldokument {

    /** Ways of a process, rows of a file of tables. */
    public static final int HOECHSTENS = 500;

    private Modelldokument() {}

    /** @throws SAXException where it is no such XML */
    public static Document lies(byte[] inhalt) throws SAXException {
        try {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setNamespaceAware(true);
            fabrik.setXIncludeAware(false);
            fabrik.setExpandEntityReferences(false);
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder leser = fabrik.newDocumentBuilder();
            // the default one prints to the console
            leser.setErrorHandler(new DefaultHandler());
            return leser.parse(new ByteArrayInputStream(inhalt));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** More than anybody can read, and more than can be checked while somebody waits. */
    public static boolean istZuGross(Document dokument) {
        return Stream.of("sequenceFlow", "rule")
                        .anyMatch(
                                art -> dokument.getElementsByTagNameNS("*", art).getLength() > HOECHSTENS)
                || dokument.getElementsByTagNameNS("*", "*").getLength() > HOECHSTENS * 40;
    }
}
