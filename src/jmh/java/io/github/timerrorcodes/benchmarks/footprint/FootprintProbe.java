package io.github.timerrorcodes.benchmarks.footprint;

import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.benchmarks.generated.BareErrorCode;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/**
 * Uses the library up to a stage in a fresh virtual machine and prints the bytes of all objects that it keeps: what the
 * static fields of its loaded classes reach, and the texts, which their classes keep once they were asked for.
 */
public final class FootprintProbe {
    private FootprintProbe() {}

    /** Takes the name of a {@link Stage} and the classes whose static fields count, of which any may be unloaded. */
    public static void main(String[] args) throws ReflectiveOperationException {
        List<Object> kept = use(Stage.valueOf(args[0]));
        for (String name : Arrays.asList(args).subList(1, args.length)) {
            if (isLoaded(name)) {
                addStatics(Class.forName(name), kept);
            }
        }
        System.out.println(GraphLayout.parseInstance(kept.toArray()).totalSize());
    }

    private static List<Object> use(Stage stage) throws ReflectiveOperationException {
        List<Object> kept = new ArrayList<>();
        switch (stage) {
            case BARE_ENUM_AND_TABLE -> {
                addStatics(BareErrorCode.class, kept);
                kept.add(new Object[slots()]);
            }
            case FIRST_CODE -> TimErrorCode.fromCode(6206);
            case FIRST_TEXT -> kept.add(TimErrorCode.fromCode(6206).description(Locale.ENGLISH));
            case ALL_TEXTS -> {
                for (TimErrorCode code : TimErrorCode.values()) {
                    kept.add(code.description(Locale.ENGLISH));
                    kept.add(code.remedy(Locale.ENGLISH));
                }
            }
        }
        return kept;
    }

    private static int slots() throws ReflectiveOperationException {
        Field slots = TimErrorCode.class.getDeclaredField("SLOTS");
        slots.setAccessible(true);
        return ((Object[]) slots.get(null)).length;
    }

    private static boolean isLoaded(String name) throws ReflectiveOperationException {
        var findLoadedClass = ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class);
        findLoadedClass.setAccessible(true);
        return findLoadedClass.invoke(FootprintProbe.class.getClassLoader(), name) != null;
    }

    private static void addStatics(Class<?> type, List<Object> kept) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                Object value = field.get(null);
                if (value != null) {
                    kept.add(value);
                }
            }
        }
    }
}
