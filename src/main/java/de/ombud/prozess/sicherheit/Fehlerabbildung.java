package de.ombud.prozess.sicherheit;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import de.ombud.system.fehler.Fehlerspur;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.glassfish.jersey.server.ParamException;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what our listeners throw inside the engine as an input error in German, and everything else in German as well. Without it
 * Tasklist would show a failure of the server that begins with "ENGINE-03051". Registers itself in all of Camunda's REST applications, those of the web pages included.
 */
public class Fehlerabbildung implements ForcedAutoDiscoverable {

    private static final Logger LOG = LoggerFactory.getLogger(Fehlerabbildung.class);

    /** Of two mappers for the same exception Jersey takes the lower number. */
    private static final int VOR_CAMUNDA = Priorities.USER - 1000;

    @Override
    public void configure(FeatureContext context) {
        // else OPTIONS describes the whole interface, with the versions of what it is made of
        context.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        context.register(AusRest.class);
        context.register(AusMaschine.class);
        context.register(Unverpackt.class);
        context.register(Unlesbar.class);
        context.register(Unpassend.class);
        context.register(AllesSonst.class);
    }

    private abstract static class Abbildung<T extends Throwable> implements ExtendedExceptionMapper<T> {

        /** What is wrong with a model, Modeler shows in the engine's words; and what is no error stays what it is. */
        @Override
        public boolean isMappable(T fehler) {
            return Fehlertext.aus(fehler).isPresent() || !ueberEinModell(fehler) && status(fehler) >= 400;
        }

        @Override
        public Response toResponse(T fehler) {
            return antwort(fehler, Fehlertext.aus(fehler).orElseGet(() -> allgemein(fehler)));
        }
    }

    private static boolean ueberEinModell(Throwable fehler) {
        return Stream.iterate(fehler, ursache -> ursache != null, Throwable::getCause)
                .limit(20)
                .anyMatch(ParseException.class::isInstance);
    }

    private static int status(Throwable fehler) {
        if (fehler instanceof ParamException) {
            // a number that is none; Jersey calls the whole address unknown
            return 400;
        }
        if (fehler instanceof WebApplicationException http) {
            return http.getResponse().getStatus();
        }
        return fehler instanceof JsonProcessingException
                ? 400
                : ExceptionHandlerHelper.getInstance().getStatus(fehler).getStatusCode();
    }

    private static Fehlertext allgemein(Throwable fehler) {
        int status = status(fehler);
        String kennung = UUID.randomUUID().toString().substring(0, 8);
        if (status == 500) {
            LOG.error("Unerwarteter Fehler {}: {}", kennung, Fehlerspur.von(fehler));
        }
        return Fehlertext.allgemein(fehler, status, kennung);
    }

    private static Response antwort(Throwable fehler, Fehlertext text) {
        Response.ResponseBuilder antwort = fehler instanceof WebApplicationException http
                ? Response.fromResponse(http.getResponse())
                : Response.status(text.status());
        return antwort.status(text.status())
                .entity(text)
                .type(text.status() < 500 ? MediaType.APPLICATION_JSON : "application/problem+json")
                .build();
    }

    @Priority(VOR_CAMUNDA)
    static final class AusRest extends Abbildung<RestException> {}

    @Priority(VOR_CAMUNDA)
    static final class Unverpackt extends Abbildung<RuntimeException> {}

    @Priority(VOR_CAMUNDA)
    static final class AusMaschine extends Abbildung<ProcessEngineException> {}

    @Priority(VOR_CAMUNDA)
    static final class Unlesbar extends Abbildung<JsonParseException> {}

    @Priority(VOR_CAMUNDA)
    static final class Unpassend extends Abbildung<JsonMappingException> {}

    @Priority(VOR_CAMUNDA)
    static final class AllesSonst extends Abbildung<Throwable> {}
}
