package de.ombud.prozess.sicherheit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/** Every address from which Camunda's REST interfaces can be read, found in their classes: also those that a later release adds. */
final class Lesewege {

    private static final String ENGINE = "/engine-rest";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";
    private static final Pattern PLATZHALTER = Pattern.compile("/([a-z-]+)/(key/)?\\{(\\w+)[^}]*}");

    private final Set<String> muster = new TreeSet<>();

    private Lesewege() {}

    /** Below the engine: the first segment of each is a resource. */
    static Set<String> derMaschine() {
        return gefunden(ENGINE, DefaultProcessEngineRestServiceImpl.class);
    }

    static Set<String> vonCockpit() {
        return gefunden(COCKPIT, BaseRootResource.class);
    }

    private static Set<String> gefunden(String wurzel, Class<?> einstieg) {
        Lesewege wege = new Lesewege();
        wege.sammle(einstieg, wurzel, 0);
        return wege.muster;
    }

    private void sammle(Class<?> art, String pfad, int tiefe) {
        if (tiefe > 6) {
            return;
        }
        for (Method methode : art.getMethods()) {
            Path teil = methode.getAnnotation(Path.class);
            String weiter = teil == null ? pfad : verbunden(pfad, teil.value());
            boolean beantwortet = Arrays.stream(methode.getAnnotations())
                    .anyMatch(angabe -> angabe.annotationType().isAnnotationPresent(HttpMethod.class));
            if (methode.isAnnotationPresent(GET.class)) {
                muster.add(weiter);
            } else if (!beantwortet && teil != null) {
                sammle(methode.getReturnType(), weiter, tiefe + 1);
            }
        }
    }

    private static String verbunden(String anfang, String ende) {
        return anfang + (ende.startsWith("/") ? ende : "/" + ende);
    }

    /** @param ids of the resources by their segment, for example of {@code process-definition}; empty where one is missing */
    static Optional<String> gefuellt(String muster, Map<String, String> ids) {
        Matcher stelle = PLATZHALTER.matcher(muster);
        StringBuilder pfad = new StringBuilder();
        while (stelle.find()) {
            String key = stelle.group(2) == null ? "" : stelle.group(2);
            String id = ids.getOrDefault(stelle.group(1) + (key.isEmpty() ? "" : "/key"), stelle.group());
            stelle.appendReplacement(pfad, Matcher.quoteReplacement("/" + stelle.group(1) + "/" + key + id));
        }
        String gefuellt = stelle.appendTail(pfad).toString();
        return gefuellt.contains("{") ? Optional.empty() : Optional.of(gefuellt);
    }
}
