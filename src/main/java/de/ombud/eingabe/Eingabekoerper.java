package de.ombud.eingabe;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Bodies of the REST interface come through the door as well; the first reader that Spring asks, because it is a bean. */
@Component
class Eingabekoerper extends AbstractHttpMessageConverter<Eingabe> {

    private final Eingabeleser leser;

    Eingabekoerper(Eingabeleser leser) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.leser = leser;
    }

    @Override
    protected boolean supports(Class<?> art) {
        return Eingabe.class.isAssignableFrom(art);
    }

    @Override
    public boolean canWrite(Class<?> art, MediaType format) {
        return false;
    }

    @Override
    protected Eingabe readInternal(Class<? extends Eingabe> art, HttpInputMessage anfrage) throws IOException {
        return leser.lies(art, anfrage.getBody());
    }

    @Override
    protected void writeInternal(Eingabe eingabe, HttpOutputMessage antwort) {
        throw new HttpMessageNotWritableException("a body that comes in is never written");
    }
}
