package de.ombud.system.grenze;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** The web server knows one largest file for all addresses; here each has its own ({@link Koerpergrenze#genannt}). */
final class Dateigrenze extends StandardServletMultipartResolver {

    private final Koerpergrenzen grenzen;

    private Dateigrenze(Koerpergrenzen grenzen) {
        this.grenzen = grenzen;
    }

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest anfrage) {
        return new Formular(anfrage, grenzen.fuer(anfrage.getRequestURI()).genannt());
    }

    /** Read where somebody asks for its parts: inside of the controllers, where errors are answered. */
    private static final class Formular extends StandardMultipartHttpServletRequest {

        private final DataSize hoechstens;

        Formular(HttpServletRequest anfrage, DataSize hoechstens) {
            super(anfrage, true);
            this.hoechstens = hoechstens;
        }

        @Override
        protected void initializeMultipart() {
            super.initializeMultipart();
            if (getMultiFileMap().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(datei -> datei.getSize() > hoechstens.toBytes())) {
                throw new MaxUploadSizeExceededException(hoechstens.toBytes());
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Einrichtung {

        @Bean
        MultipartResolver multipartResolver(Koerpergrenzen grenzen) {
            return new Dateigrenze(grenzen);
        }
    }
}
