package io.github.timerrorcodes.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OrdinalSwitchTest {

    @Test
    void up_to_512_values_stand_in_one_method() {
        String source = methodFor(512);

        assertThat(source)
                .contains("case 511:\n        return 1511;\n")
                .contains("default:\n        return -1;")
                .doesNotContain("value0");
    }

    @Test
    void more_are_cut_into_parts_of_512_that_the_method_chooses_from() {
        String source = methodFor(1025);

        assertThat(source)
                .contains("switch (ordinal >> 9)")
                .contains("case 0:\n        return value0(ordinal);")
                .contains("case 2:\n        return value2(ordinal);")
                .doesNotContain("value3");
        String lastPart = source.substring(source.indexOf("int value2(int ordinal)"));
        assertThat(lastPart)
                .contains("case 1024:\n        return 2024;\n      default:\n        return -1;")
                .doesNotContain("case 1023:");
        assertThat(Pattern.compile("case 512:").matcher(source).results().count())
                .isEqualTo(1);
    }

    @Test
    void no_value_at_all_leaves_the_answer_for_every_other() {
        assertThat(methodFor(0)).contains("default:\n        return -1;").doesNotContain("case");
    }

    private static String methodFor(int count) {
        OrdinalSwitch values = new OrdinalSwitch("value", TypeName.INT, CodeBlock.of("-1"));
        for (int ordinal = 0; ordinal < count; ordinal++) {
            values.put(ordinal, CodeBlock.of("$L", 1000 + ordinal));
        }
        TypeSpec.Builder type = TypeSpec.classBuilder("Values");
        values.addTo(type, values.declare());
        return type.build().toString();
    }
}
