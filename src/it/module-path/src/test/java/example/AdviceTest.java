package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.TimErrorCode;
import java.lang.module.ModuleDescriptor;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AdviceTest {

    @Test
    void texts_are_found_across_modules() {
        assertThat(Advice.of(6206, Locale.JAPAN)).contains(TimErrorCode.USER_SIG_EXPIRED.description());
    }

    @Test
    void the_library_is_a_module_of_its_own_that_exports_its_api_and_what_generated_catalogs_need_and_needs_nothing() {
        ModuleDescriptor module = TimErrorCode.class.getModule().getDescriptor();

        assertThat(module.name()).isEqualTo("io.github.timerrorcodes");
        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrder("io.github.timerrorcodes", "io.github.timerrorcodes.spi");
        Set<String> needed = module.requires().stream()
                .filter(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
        assertThat(needed).containsExactly("java.base");
    }
}
