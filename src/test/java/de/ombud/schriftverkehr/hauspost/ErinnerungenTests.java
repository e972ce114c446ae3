package de.ombud.schriftverkehr.hauspost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.schriftverkehr.Testmailserver;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@OmbudTest
class ErinnerungenTests {

    private static final Aktenzeichen AZ = new Aktenzeichen("KR-2026-000001");
    private static final LocalDate FAELLIG = LocalDate.of(2026, 11, 20);

    @Autowired
    private Erinnerungen erinnerungen;

    @Autowired
    private JavaMailSenderImpl anschluss;

    @Autowired
    private JdbcClient jdbc;

    private int eigentlicherPort;
    private Testmailserver server;

    @BeforeEach
    void stecktDenMailserverUm() {
        server = new Testmailserver();
        eigentlicherPort = anschluss.getPort();
        anschluss.setPort(server.port());
    }

    @AfterEach
    void stecktIhnZurueck() {
        anschluss.setPort(eigentlicherPort);
        server.close();
        jdbc.sql("delete from hauspost").update();
    }

    @Test
    void everyColleagueIsRemindedOfNumberAndDay() throws Exception {
        erinnerungen.senden(AZ, List.of("a@jobcenter.example", "b@jobcenter.example"), FAELLIG);

        assertThat(server.angenommen())
                .extracting(Testmailserver.Zugestellt::an)
                .containsExactly("a@jobcenter.example", "b@jobcenter.example");
        Testmailserver.Zugestellt mail = server.angenommen().get(0);
        assertThat(mail.mail().getSubject()).isEqualTo("Erinnerung: Frist läuft ab – KR-2026-000001");
        assertThat(mail.text()).contains("KR-2026-000001", "20. November 2026");
        assertThat(mail.html()).contains("KR-2026-000001", "20. November 2026");
        assertThat(mail.kopf("Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    void anAddressThatIsNoneDoesNotKeepTheOthersFromBeingReminded() {
        erinnerungen.senden(AZ, List.of("keine adresse", "b@jobcenter.example"), FAELLIG);

        assertThat(server.angenommen()).hasSize(1);
    }

    @Test
    void aDeadMailServerPutsTheStepOffWithoutNamingAnybody() {
        server.close();

        assertThatThrownBy(() -> erinnerungen.senden(AZ, List.of("a@jobcenter.example"), FAELLIG))
                .isInstanceOf(VersandAufgeschoben.class)
                .hasNoCause()
                .hasMessageContaining("KR-2026-000001")
                .hasMessageNotContaining("@");
    }
}
