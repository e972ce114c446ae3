package de.ombud.system.einmal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * SHA-256 over what a request wants: method, path, query, and of its content what it says. Order and spacing of JSON and fields without
 * a value do not make it another one, nor do the token and the key of a form.
 */
final class Anfrageabdruck {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Set<String> NICHT_INHALT = Set.of("_csrf", Idempotenzschluessel.FELD);

    private final MessageDigest sha = sha256();

    private Anfrageabdruck() {}

    /** @param inhalt as it was read; empty for a form */
    static String von(HttpServletRequest anfrage, byte[] inhalt) throws IOException {
        Anfrageabdruck abdruck = new Anfrageabdruck();
        abdruck.nimm(anfrage.getMethod());
        abdruck.nimm(anfrage.getRequestURI());
        abdruck.nimmFelder(anfrage);
        abdruck.nimm(kanonisch(inhalt));
        MultipartHttpServletRequest formular = WebUtils.getNativeRequest(anfrage, MultipartHttpServletRequest.class);
        if (formular != null) {
            for (List<MultipartFile> dateien : formular.getMultiFileMap().values()) {
                for (MultipartFile datei : dateien) {
                    abdruck.nimm(datei.getName());
                    abdruck.nimm(String.valueOf(datei.getOriginalFilename()));
                    abdruck.nimm(datei.getBytes());
                }
            }
        }
        return HexFormat.of().formatHex(abdruck.sha.digest());
    }

    private void nimmFelder(HttpServletRequest anfrage) {
        for (String name : new TreeSet<>(anfrage.getParameterMap().keySet())) {
            if (!NICHT_INHALT.contains(name)) {
                nimm(name);
                Arrays.stream(anfrage.getParameterValues(name)).forEach(this::nimm);
            }
        }
    }

    private void nimm(String wert) {
        nimm(wert.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that two neighbours are never mistaken for two others. */
    private void nimm(byte[] wert) {
        sha.update((wert.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(wert);
    }

    private static byte[] kanonisch(byte[] inhalt) {
        try {
            return JSON.writeValueAsBytes(geordnet(JSON.readTree(inhalt)));
        } catch (IOException keinJson) {
            return inhalt;
        }
    }

    private static JsonNode geordnet(JsonNode knoten) {
        if (knoten instanceof ObjectNode objekt) {
            ObjectNode neu = JSON.createObjectNode();
            for (String name : namen(objekt)) {
                JsonNode wert = geordnet(objekt.get(name));
                if (!leer(wert)) {
                    neu.set(name, wert);
                }
            }
            return neu;
        }
        if (knoten instanceof ArrayNode liste) {
            ArrayNode neu = JSON.createArrayNode();
            liste.forEach(wert -> neu.add(geordnet(wert)));
            return neu;
        }
        return knoten;
    }

    private static Iterable<String> namen(ObjectNode objekt) {
        TreeSet<String> namen = new TreeSet<>();
        objekt.fieldNames().forEachRemaining(namen::add);
        return namen;
    }

    private static boolean leer(JsonNode wert) {
        return wert.isNull()
                || (wert.isContainerNode() && wert.isEmpty())
                || (wert.isTextual() && wert.textValue().isEmpty());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
