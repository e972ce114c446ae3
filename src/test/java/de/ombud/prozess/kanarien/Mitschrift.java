package de.ombud.prozess.kanarien;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Everything that the application logs while it is open, with the stack traces. */
final class Mitschrift extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Logger WURZEL = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final List<String> zeilen = new CopyOnWriteArrayList<>();

    static Mitschrift beginnen() {
        Mitschrift mitschrift = new Mitschrift();
        mitschrift.start();
        WURZEL.addAppender(mitschrift);
        return mitschrift;
    }

    @Override
    protected void append(ILoggingEvent ereignis) {
        String fehler =
                ereignis.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(ereignis.getThrowableProxy());
        zeilen.add(ereignis.getLoggerName() + ": " + ereignis.getFormattedMessage() + " " + ereignis.getMDCPropertyMap()
                + " " + fehler);
    }

    List<String> mit(String text) {
        return zeilen.stream()
                .filter(zeile -> zeile.toLowerCase(Locale.ROOT).contains(text))
                .toList();
    }

    void vergiss(String text) {
        zeilen.removeIf(zeile -> zeile.contains(text));
    }

    @Override
    public void close() {
        WURZEL.detachAppender(this);
        stop();
    }
}
