package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The handbook shows the models as they run: a model that was changed and not drawn again, or drawn and then changed, fails here. Drawn
 * again with {@code node zeichnen.mjs}, in {@code src/docs/modelle}.
 */
class ModelPictureTests {

    private static final Path MODELLE = Path.of("bpmn");
    private static final Path BILDER = Path.of("src/docs/bilder/modelle");

    static Stream<Path> modelle() {
        try (Stream<Path> dateien = Files.list(MODELLE)) {
            return dateien.filter(d -> d.toString().endsWith("mn")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("modelle")
    void thePictureShowsTheModelAsItIs(Path modell) throws Exception {
        Path bild = BILDER.resolve(name(modell) + ".svg");
        assertThat(bild).exists();
        assertThat(BILDER.resolve(name(modell) + ".png")).exists();
        assertThat(Files.readString(bild))
                .as("%s is stale: node zeichnen.mjs %s", bild, name(modell))
                .endsWith("<!-- Modell: sha256 " + fingerabdruck(modell) + " -->\n");
    }

    @Test
    void noPictureShowsAModelThatIsGone() throws IOException {
        try (Stream<Path> bilder = Files.list(BILDER)) {
            assertThat(bilder.filter(b -> b.toString().endsWith(".svg")).map(ModelPictureTests::name))
                    .containsExactlyInAnyOrderElementsOf(
                            modelle().map(ModelPictureTests::name).toList());
        }
    }

    private static String fingerabdruck(Path modell) throws IOException, NoSuchAlgorithmException {
        byte[] text = Files.readString(modell).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }

    private static String name(Path datei) {
        String name = datei.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
