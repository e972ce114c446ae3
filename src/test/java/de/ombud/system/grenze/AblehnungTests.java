package de.ombud.system.grenze;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who is refused hears why. */
class AblehnungTests {

    @Test
    void aProgramGetsA503WithTheTimeToWait() throws Exception {
        MockHttpServletResponse antwort = new MockHttpServletResponse();
        MockHttpServletRequest anfrage = new MockHttpServletRequest();
        anfrage.addHeader("Authorization", "Basic eA==");
        new Ablehnung(new ObjectMapper()).commence(anfrage, antwort, new ZuVieleAnmeldungen());

        assertThat(antwort.getStatus()).isEqualTo(503);
        assertThat(antwort.getHeader("Retry-After")).isEqualTo("30");
        assertThat(antwort.getContentAsString()).contains("noch nicht geprüft").doesNotContain("ist falsch");
    }
}
