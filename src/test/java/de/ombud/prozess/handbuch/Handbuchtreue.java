package de.ombud.prozess.handbuch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test the instructions that it carries out, and asks afterwards whether it left out a word of them. */
final class Handbuchtreue implements ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace ORT = ExtensionContext.Namespace.create(Handbuchtreue.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Anleitung.class;
    }

    @Override
    public Anleitung resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return anleitung(test);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            assertThat(anleitung(test).ungenutzt())
                    .as("what the handbook names and the test does not do")
                    .isEmpty();
        }
    }

    private static Anleitung anleitung(ExtensionContext test) {
        return test.getStore(ORT)
                .getOrComputeIfAbsent(
                        test.getUniqueId(),
                        id -> new Anleitung(List.of(test.getRequiredTestMethod()
                                .getAnnotation(Schritt.class)
                                .value())),
                        Anleitung.class);
    }
}
