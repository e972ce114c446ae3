package de.ombud.system.anmeldung;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The login page needs a session for its token, and everybody can open it as often as the line carries. So a session lives short until
 * somebody logs in, and beyond a number the oldest of them go.
 */
@Component
class Fremdensitzungen implements HttpSessionListener, HttpSessionAttributeListener {

    private final AnmeldeEinstellungen einstellungen;
    private final Duration angemeldet;
    private final Map<HttpSession, Boolean> fremde = new LinkedHashMap<>();

    Fremdensitzungen(AnmeldeEinstellungen einstellungen, ServerProperties server) {
        this.einstellungen = einstellungen;
        this.angemeldet = server.getServlet().getSession().getTimeout();
    }

    @Override
    public void sessionCreated(HttpSessionEvent ereignis) {
        HttpSession sitzung = ereignis.getSession();
        sitzung.setMaxInactiveInterval((int) einstellungen.fremdeSitzung().toSeconds());
        merke(sitzung).ifPresent(Fremdensitzungen::beende);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent ereignis) {
        vergiss(ereignis.getSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent ereignis) {
        if (HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY.equals(ereignis.getName())) {
            vergiss(ereignis.getSession());
            ereignis.getSession().setMaxInactiveInterval((int) angemeldet.toSeconds());
        }
    }

    /** @return the one that has to go for it */
    private Optional<HttpSession> merke(HttpSession sitzung) {
        synchronized (fremde) {
            fremde.put(sitzung, true);
            if (fremde.size() <= einstellungen.hoechstensFremdeSitzungen()) {
                return Optional.empty();
            }
            HttpSession aelteste = fremde.keySet().iterator().next();
            fremde.remove(aelteste);
            return Optional.of(aelteste);
        }
    }

    private void vergiss(HttpSession sitzung) {
        synchronized (fremde) {
            fremde.remove(sitzung);
        }
    }

    private static void beende(HttpSession sitzung) {
        try {
            sitzung.invalidate();
        } catch (IllegalStateException schonBeendet) {
            // that is what was wanted
        }
    }
}
