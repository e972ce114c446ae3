package de.ombud.system.grenze;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * The web server would believe everybody in a private network, and there sits the whole office: a wrong address lets a guesser go round
 * the limits of his own. Only the proxies that the operator names are believed.
 */
@Component
class Proxyvertrauen implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final String OKTETT = "\\d{1,3}";
    private static final int OKTETTE = 4;

    private final String muster;

    Proxyvertrauen(Proxyeinstellungen einstellungen) {
        this.muster = muster(einstellungen.adressen());
    }

    /** After Spring Boot, which adds the valve. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.getEngineValves().stream()
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .forEach(ventil -> ventil.setInternalProxies(muster));
    }

    /** The valve compares addresses as text. */
    static String muster(List<String> adressen) {
        return adressen.stream().map(Proxyvertrauen::muster).collect(Collectors.joining("|"));
    }

    private static String muster(String adresse) {
        String[] teile = adresse.strip().split("/", 2);
        try {
            // no name: whoever answers for it would decide whom we believe
            if (!teile[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
                throw new UnknownHostException(teile[0]);
            }
            byte[] bytes = InetAddress.getByName(teile[0]).getAddress();
            if (bytes.length != OKTETTE) {
                if (teile.length == 2) {
                    throw new IllegalArgumentException(
                            "ombud.proxy.adressen: IPv6 only as single addresses: " + adresse);
                }
                return teile[0] + "|" + InetAddress.getByAddress(bytes).getHostAddress();
            }
            return netz(bytes, teile.length == 2 ? Integer.parseInt(teile[1]) : OKTETTE * Byte.SIZE);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("ombud.proxy.adressen: no address or network: " + adresse, e);
        }
    }

    private static String netz(byte[] bytes, int bits) {
        if (bits < 0 || bits > OKTETTE * Byte.SIZE) {
            throw new IllegalArgumentException("ombud.proxy.adressen: no such network: /" + bits);
        }
        return IntStream.range(0, OKTETTE)
                .mapToObj(i -> oktett(bytes[i] & 0xff, Math.min(Byte.SIZE, Math.max(0, bits - i * Byte.SIZE))))
                .collect(Collectors.joining("\\."));
    }

    private static String oktett(int wert, int bits) {
        if (bits == 0) {
            return OKTETT;
        }
        int breite = 1 << (Byte.SIZE - bits);
        int anfang = wert / breite * breite;
        return IntStream.range(anfang, anfang + breite)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
