package de.ombud.system;

import com.fasterxml.jackson.core.StreamReadConstraints;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Four megabytes of {@code {},{},{}} become objects thirty times as large. For all readers of JSON at once, before the first is made:
 * the engine's interface makes its own, and offers no other way to them.
 */
@Component
class JsonGrenzen implements BeanFactoryPostProcessor {

    private static final int HOECHSTENS_TEILE = 200_000;
    private static final int HOECHSTENS_TIEFE = 200;

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        StreamReadConstraints.overrideDefaultStreamReadConstraints(StreamReadConstraints.builder()
                .maxTokenCount(HOECHSTENS_TEILE)
                .maxNestingDepth(HOECHSTENS_TIEFE)
                .build());
    }
}
