package de.ombud.system.lokal;

import de.ombud.system.EigeneAdressen;
import de.ombud.system.Mailadresse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@Profile(BetriebsartErkennung.PROFIL)
class LokalePost {

    @Bean
    Postfach postfach(LokalEigenschaften eigenschaften, Clock uhr) throws IOException {
        return new Postfach(eigenschaften.post(), uhr);
    }

    @Bean
    LokalerBriefkasten lokalerBriefkasten(LokalEigenschaften eigenschaften) throws IOException {
        return new LokalerBriefkasten(eigenschaften.posteingang());
    }

    /** Somebody who names a mail server wants the mails there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.mail.host:}'.isBlank()")
    @EnableConfigurationProperties(MailProperties.class)
    static class EigenerMailserver {

        @Bean(initMethod = "oeffnen")
        LokalerMailserver lokalerMailserver(
                LokalEigenschaften eigenschaften,
                Postfach postfach,
                LokalerBriefkasten briefkasten,
                EigeneAdressen eigene) {
            return new LokalerMailserver(eigenschaften.smtpPort(), postfach, (absender, empfaenger, kennung) -> {
                if (empfaenger.stream()
                        .flatMap(an -> Mailadresse.von(an).stream())
                        .anyMatch(eigene::enthalten)) {
                    briefkasten.einwerfen(
                            kennung,
                            absender,
                            new ByteArrayInputStream(postfach.roh(kennung).orElseThrow()));
                }
            });
        }

        @Bean
        JavaMailSenderImpl lokalerMailversand(LokalerMailserver server, MailProperties eigenschaften) {
            JavaMailSenderImpl versand = new JavaMailSenderImpl();
            versand.setHost(InetAddress.getLoopbackAddress().getHostAddress());
            versand.setPort(server.port());
            versand.setDefaultEncoding(eigenschaften.getDefaultEncoding().name());
            versand.getJavaMailProperties().putAll(eigenschaften.getProperties());
            return versand;
        }
    }
}
