package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.TimErrorCode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

class BundleTest {

    @TempDir
    private Path storage;

    private Framework framework;
    private Bundle bundle;

    @BeforeEach
    void start() throws Exception {
        framework = new FrameworkFactory()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(), "felix.log.level", "0"));
        framework.start();
        URI jar = TimErrorCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        bundle = framework.getBundleContext().installBundle(jar.toString());
        bundle.start();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void the_bundle_resolves_and_starts() {
        assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(bundle.getSymbolicName()).isEqualTo("io.github.timerrorcodes");
        assertThat(bundle.getHeaders().get(Constants.EXPORT_PACKAGE))
                .startsWith("io.github.timerrorcodes;")
                .doesNotContain("internal", "cli");
    }

    @Test
    void the_bundle_answers() throws Exception {
        Class<?> codes = bundle.loadClass("io.github.timerrorcodes.TimErrorCode");
        Object code = codes.getMethod("fromCode", int.class).invoke(null, 6206);

        assertThat(codes.getClassLoader()).isNotSameAs(TimErrorCode.class.getClassLoader());
        assertThat(code).hasToString("USER_SIG_EXPIRED");
        assertThat(codes.getMethod("description").invoke(code)).isEqualTo(TimErrorCode.USER_SIG_EXPIRED.description());
    }
}
