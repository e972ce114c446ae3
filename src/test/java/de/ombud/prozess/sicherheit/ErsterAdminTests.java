package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new installation in production: nobody is there yet who could make users. */
@OmbudTest
class ErsterAdminTests {

    private static final String GRUPPE = "camunda-admin";
    private static final String KENNWORT = "Sehr-Lang-Und-Sicher-2026!";

    @Autowired
    private IdentityService benutzer;

    private List<String> bisher;

    @BeforeEach
    void nobodyAdministrates() {
        bisher = mitglieder();
        bisher.forEach(name -> benutzer.deleteMembership(name, GRUPPE));
    }

    @AfterEach
    void asBefore() {
        benutzer.deleteUser("erste");
        bisher.forEach(name -> benutzer.createMembership(name, GRUPPE));
    }

    @Test
    void theFirstAdministratorComesFromTheEnvironment() {
        legeAn("erste", KENNWORT);
        assertThat(mitglieder()).containsExactly("erste");
        assertThat(benutzer.checkPassword("erste", KENNWORT)).isTrue();
    }

    @Test
    void withoutNameOrPasswordNobodyIsMade() {
        legeAn("", KENNWORT);
        legeAn("erste", "");
        assertThat(mitglieder()).isEmpty();
    }

    @Test
    void aWeakPasswordStopsTheStartAndSaysInGermanWhatIsMissing() {
        assertThatThrownBy(() -> legeAn("erste", "geheim"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OMBUD_ADMIN_KENNWORT")
                .hasMessageNotContaining("geheim");
        assertThat(mitglieder()).isEmpty();
    }

    @Test
    void whereSomebodyAdministratesTheEnvironmentIsNotRead() {
        benutzer.createMembership("admin", GRUPPE);
        legeAn("erste", KENNWORT);
        assertThat(mitglieder()).containsExactly("admin");
        benutzer.deleteMembership("admin", GRUPPE);
    }

    private void legeAn(String name, String kennwort) {
        new ErsterAdmin(benutzer, new AdminEigenschaften(name, kennwort)).legeAn();
    }

    private List<String> mitglieder() {
        return benutzer.createUserQuery().memberOfGroup(GRUPPE).list().stream()
                .map(User::getId)
                .toList();
    }
}
