package de.ombud.system.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Briefkasten;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LokalerBriefkastenTests {

    private static final String ERSTE = "20261120T081500123Z-0000000a";
    private static final String ZWEITE = "20261120T081500124Z-0000000b";

    @TempDir
    private Path daten;

    @Test
    void aMailLiesThereAcrossARestartUntilItIsSafelyTaken() throws IOException {
        einwerfen(ZWEITE, "zweite");
        einwerfen(ERSTE, "erste");
        assertThatThrownBy(() -> neu().leeren(annahme(brief -> {
                    throw new IllegalStateException("no database");
                })))
                .isInstanceOf(IllegalStateException.class);

        List<Briefkasten.Brief> genommen = new ArrayList<>();
        neu().leeren(annahme(genommen::add));
        neu().leeren(annahme(genommen::add));

        assertThat(genommen)
                .extracting(b -> new String(b.roh(), StandardCharsets.UTF_8))
                .containsExactly("Return-Path: <mia@example.org>\r\nerste", "Return-Path: <mia@example.org>\r\nzweite");
        assertThat(genommen.get(0).empfangen()).isEqualTo(Instant.parse("2026-11-20T08:15:00.123Z"));
        assertThat(genommen.get(0).uid()).isEqualTo(10);
        assertThat(genommen).extracting(Briefkasten.Brief::gueltigkeit).doesNotHaveDuplicates();
    }

    private void einwerfen(String kennung, String text) throws IOException {
        neu().einwerfen(kennung, "mia@example.org", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private LokalerBriefkasten neu() throws IOException {
        return new LokalerBriefkasten(daten);
    }

    private interface Nimmt {

        void nimm(Briefkasten.Brief brief);
    }

    private static Briefkasten.Annahme annahme(Nimmt nimmt) {
        return new Briefkasten.Annahme() {

            @Override
            public long bisher(long gueltigkeit) {
                return 0;
            }

            @Override
            public void nimm(Briefkasten.Brief brief) {
                nimmt.nimm(brief);
            }
        };
    }
}
