package dev.dossier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.dossier.diagnostic.SourceLocation;
import java.lang.reflect.Constructor;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that say themselves when they are the same say what a record says. */
class OwnEqualityTest {
    /** Two values of each type, the first of which each value has to begin with. */
    private static final Map<Class<?>, List<?>> VALUES = Map.of(
            Object.class, List.of("one", "other"),
            Optional.class, List.of(Optional.empty(), Optional.of(new Located<>("one", SourceLocation.of("one")))),
            List.class, List.of(List.of(), List.of("one")),
            Map.class, List.of(Map.of(), Map.of("one", Reads.NONE)),
            SourceLocation.class, List.of(SourceLocation.of("one"), SourceLocation.of("other")),
            Fingerprint.class, List.of(Fingerprint.of("one"), Fingerprint.of("other")),
            Reads.class, List.of(Reads.NONE, new Reads(Map.of("one", Reads.NONE))),
            Terms.class, List.of(Terms.NONE, new Terms(Map.of("tags", List.of("one")))),
            FrontMatter.Stay.class, List.of(FrontMatter.Stay.NONE, new FrontMatter.Stay(Optional.empty(), Optional.of(OffsetDateTime.MIN))),
            FrontMatter.Lists.class, List.of(
                    FrontMatter.Lists.NONE, new FrontMatter.Lists(Optional.empty(), Optional.of(1), Optional.empty(), Optional.empty())));

    @ParameterizedTest
    @ValueSource(classes = {
        FrontMatter.class, FrontMatter.Stay.class, FrontMatter.Lists.class, Located.class, Reads.class, Reads.OfTemplate.class
    })
    void eachComponentCounts(Class<?> type) throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(type.getConstructors())
                .map(Constructor::getParameterTypes)
                .max(Comparator.comparingInt(parameters -> parameters.length))
                .orElseThrow();
        Object[] values = Stream.of(types).map(one -> VALUES.get(one).get(0)).toArray();
        Object record = type.getDeclaredConstructor(types).newInstance(values);
        Object same = type.getDeclaredConstructor(types).newInstance(values);
        assertEquals(record, same);
        assertEquals(record.hashCode(), same.hashCode());
        for (int i = 0; i < types.length; i++) {
            Object[] changed = Arrays.copyOf(values, values.length);
            changed[i] = VALUES.get(types[i]).get(1);
            assertNotEquals(record, type.getDeclaredConstructor(types).newInstance(changed), type.getSimpleName() + " " + i);
        }
    }
}
