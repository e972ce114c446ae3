package de.ombud.schriftverkehr.hauspost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.schriftverkehr.Morgenlage;
import de.ombud.schriftverkehr.Testmailserver;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@OmbudTest
class GruppenpostTests {

    private static final LocalDate TAG = LocalDate.of(2026, 11, 23);
    private static final List<String> ADRESSEN = List.of("a@jobcenter.example", "b@jobcenter.example");

    private static final Morgenlage LAGE = new Morgenlage(
            12,
            3,
            1,
            2,
            1,
            0,
            7,
            List.of(
                    new Morgenlage.Dringendes(
                            "KR-2026-000007", "Anliegen bearbeiten", LocalDate.of(2026, 11, 20), true),
                    new Morgenlage.Dringendes("KR-2026-000008", "Anliegen bearbeiten", TAG, false)),
            1);

    @Autowired
    private Gruppenpost post;

    @Autowired
    private JavaMailSenderImpl anschluss;

    @Autowired
    private JdbcClient jdbc;

    private int eigentlicherPort;
    private Testmailserver server;

    @BeforeEach
    void aMailServerOfItsOwn() {
        server = new Testmailserver();
        eigentlicherPort = anschluss.getPort();
        anschluss.setPort(server.port());
    }

    @AfterEach
    void backToTheUsualOne() {
        anschluss.setPort(eigentlicherPort);
        server.close();
        jdbc.sql("delete from hauspost").update();
    }

    @Test
    void countsAndFileNumbersInTextAndHtml() throws Exception {
        senden();

        Testmailserver.Zugestellt mail = server.angenommen().get(0);
        assertThat(mail.mail().getSubject()).isEqualTo("Morgenpost Leistung: 1 heute fällig, 2 überfällig");
        assertThat(mail.kopf("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.text().replaceAll("\\R", "\n"))
                .contains("23. November 2026", "  Offene Aufgaben insgesamt: 12", "und 1 weitere")
                .contains("  KR-2026-000007  Anliegen bearbeiten, überfällig seit 20.11.2026")
                .contains("  KR-2026-000008  Anliegen bearbeiten, fällig am 23.11.2026")
                .doesNotContain("\n\n\n");
        assertThat(mail.html()).contains("KR-2026-000007", "überfällig seit 20.11.2026", "und 1 weitere");
    }

    @Test
    void eachAddressGetsOneADay() {
        senden();
        senden();
        assertThat(server.angenommen())
                .extracting(Testmailserver.Zugestellt::an)
                .isEqualTo(ADRESSEN);
        post.senden("leistung", "Leistung", TAG.plusDays(1), ADRESSEN, LAGE);
        assertThat(server.angenommen()).hasSize(4);
    }

    @Test
    void whatFoundNoMailServerGoesWithTheNextAttemptAndTheRestDoesNot() {
        post.senden("leistung", "Leistung", TAG, ADRESSEN.subList(0, 1), LAGE);
        server.close();
        assertThatThrownBy(this::senden)
                .isInstanceOf(VersandAufgeschoben.class)
                .hasNoCause()
                .hasMessageContaining("Morgenpost leistung")
                .hasMessageNotContaining("@");

        server = new Testmailserver();
        anschluss.setPort(server.port());
        senden();
        assertThat(server.angenommen())
                .extracting(Testmailserver.Zugestellt::an)
                .containsExactly(ADRESSEN.get(1));
        assertThat(post.zuletzt("leistung")).isPresent();
        assertThat(post.zuletzt("krm")).isEmpty();
    }

    private void senden() {
        post.senden("leistung", "Leistung", TAG, ADRESSEN, LAGE);
    }
}
