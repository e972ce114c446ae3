package de.ombud.system.einmal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives every form that gets a token its own key, so that sending it twice does nothing twice. */
class Formularschluessel implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor token ? new MitSchluessel(token) : bean;
    }

    private record MitSchluessel(RequestDataValueProcessor token) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest anfrage, String ziel, String methode) {
            return token.processAction(anfrage, ziel, methode);
        }

        @Override
        public String processFormFieldValue(HttpServletRequest anfrage, String name, String wert, String art) {
            return token.processFormFieldValue(anfrage, name, wert, art);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest anfrage) {
            Map<String, String> felder = token.getExtraHiddenFields(anfrage);
            if (felder == null || felder.isEmpty()) {
                return felder;
            }
            Map<String, String> mitSchluessel = new LinkedHashMap<>(felder);
            mitSchluessel.put(Idempotenzschluessel.FELD, UUID.randomUUID().toString());
            return mitSchluessel;
        }

        @Override
        public String processUrl(HttpServletRequest anfrage, String adresse) {
            return token.processUrl(anfrage, adresse);
        }
    }
}
