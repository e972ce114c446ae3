package de.ombud;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.data.web.SpringDataWebAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

// of Spring Data only the repositories: what binds requests to interfaces nobody here needs
@SpringBootApplication(exclude = SpringDataWebAutoConfiguration.class)
@ConfigurationPropertiesScan
public class OmbudAnwendung {

    public static void main(String[] args) {
        SpringApplication.run(OmbudAnwendung.class, args);
    }
}
