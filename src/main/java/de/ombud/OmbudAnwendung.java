package de.ombud;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class OmbudAnwendung {

    public static void main(String[] args) {
        SpringApplication.run(OmbudAnwendung.class, args);
    }
}
