package de.ombud.prozess.sicherheit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The same question for everything, in no order, and as JSON. */
final class Ungeordnet extends HttpServletRequestWrapper {

    private static final Set<String> ORDNUNG = Set.of("sortBy", "sortOrder", "firstResult", "maxResults");

    Ungeordnet(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getQueryString() {
        String abfrage = super.getQueryString();
        return abfrage == null
                ? null
                : Arrays.stream(abfrage.split("&"))
                        .filter(angabe -> !ORDNUNG.contains(angabe.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
    }

    @Override
    public String getHeader(String name) {
        return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? MediaType.APPLICATION_JSON_VALUE : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
                ? Collections.enumeration(List.of(MediaType.APPLICATION_JSON_VALUE))
                : super.getHeaders(name);
    }
}
