package de.ombud.prozess.sicherheit;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;

/**
 * Answers what our listeners throw inside the engine as an input error in German. Without it Tasklist would show a failure of the
 * server that begins with "ENGINE-03051". Registers itself in all of Camunda's REST applications, those of the web pages included.
 */
public class Fehlerabbildung implements ForcedAutoDiscoverable {

    /** Of two mappers for the same exception Jersey takes the lower number. */
    private static final int VOR_CAMUNDA = Priorities.USER - 1000;

    @Override
    public void configure(FeatureContext context) {
        context.register(AusRest.class);
        context.register(AusMaschine.class);
        context.register(Unverpackt.class);
    }

    private abstract static class Abbildung<T extends Throwable> implements ExtendedExceptionMapper<T> {

        /** Everything else stays with Camunda's own mapper for the same exception. */
        @Override
        public boolean isMappable(T fehler) {
            return Fehlertext.aus(fehler).isPresent();
        }

        @Override
        public Response toResponse(T fehler) {
            Fehlertext text = Fehlertext.aus(fehler).orElseThrow();
            return Response.status(text.status())
                    .entity(text)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
    }

    @Priority(VOR_CAMUNDA)
    static final class AusRest extends Abbildung<RestException> {}

    @Priority(VOR_CAMUNDA)
    static final class Unverpackt extends Abbildung<RuntimeException> {}

    @Priority(VOR_CAMUNDA)
    static final class AusMaschine extends Abbildung<ProcessEngineException> {}
}
