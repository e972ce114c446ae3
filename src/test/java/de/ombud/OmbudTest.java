package de.ombud;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application in this JVM: real HTTP on a free port, real PostgreSQL, mails to the local mail server. All
 * tests that add nothing to this annotation share one application and one database with the others of their JVM, so each makes its own
 * cases. The job executor is off: a test executes jobs by hand. {@code mvn verify} runs them, {@code mvn test} the others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            // the hash of a real password is slow by intention, and the passwords here are known
            "ombud.kennwort.speicher=1MB",
            "ombud.lokal.postgres-port=0",
            "ombud.lokal.smtp-port=0",
            "ombud.lokal.programme=target/postgres-programme"
        })
@Tag("anwendung")
@ContextConfiguration(initializers = Testdaten.class)
public @interface OmbudTest {}
