package dev.lockstep.processor.oracle;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities into their DTO records: as their constructors leave them, with every reference null, and with
 * associations and collections that lead to such an entity and to null.
 */
final class DtoTrial {
    private final ClassLoader loader;
    private final List<Class<?>> classes = new ArrayList<>();

    DtoTrial(Path folder) throws IOException, ClassNotFoundException {
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, DtoTrial.class.getClassLoader());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                    String className = name.substring(0, name.length() - ".class".length());
                    classes.add(Class.forName(className.replace('/', '.').replace('\\', '.'), false, loader));
                }
            }
        }
    }

    /** Reads every entity that can be made; what fails comes a line each. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (Class<?> type : classes) {
            if (!Modifier.isAbstract(type.getModifiers()) && constructor(type).isPresent()) {
                for (Class<?> parent = type; parent != Object.class; parent = parent.getSuperclass()) {
                    Optional<Method> from = from(parent);
                    if (from.isPresent()) {
                        read(type, from.get(), failures);
                    }
                }
            }
        }
        return failures;
    }

    private void read(Class<?> type, Method from, List<String> failures) {
        for (State state : State.values()) {
            try {
                Object entity = constructor(type).orElseThrow().newInstance();
                prepare(entity, state);
                if (!String.valueOf(from.invoke(null, entity))
                        .startsWith(from.getDeclaringClass().getSimpleName())) {
                    failures.add(from + " gives nothing");
                }
            } catch (ReflectiveOperationException e) {
                failures.add(from + " of " + type.getName() + ", " + state + ": "
                        + (e.getCause() == null ? e : e.getCause()));
            }
        }
    }

    private enum State {
        NEW,
        NULLS,
        FILLED
    }

    private void prepare(Object entity, State state) throws ReflectiveOperationException {
        for (Class<?> type = entity.getClass();
                state != State.NEW && type != Object.class;
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    field.set(entity, state == State.NULLS ? null : value(field.getGenericType()));
                }
            }
        }
    }

    private @Nullable Object value(Type type) throws ReflectiveOperationException {
        Class<?> raw = raw(type);
        if (raw.isArray()) {
            Object array = Array.newInstance(raw.getComponentType(), 2);
            if (!raw.getComponentType().isPrimitive()) {
                Array.set(array, 0, value(raw.getComponentType()));
            }
            return array;
        }
        if (raw == List.class || raw == Collection.class) {
            return new ArrayList<>(Arrays.asList(element(type, 0), null));
        }
        if (raw == java.util.Set.class) {
            return new LinkedHashSet<>(Arrays.asList(element(type, 0), null));
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            map.put(element(type, 0), element(type, 1));
            map.put(null, null);
            return map;
        }
        return from(raw).isPresent() && constructor(raw).isPresent()
                ? constructor(raw).get().newInstance()
                : null;
    }

    private @Nullable Object element(Type type, int argument) throws ReflectiveOperationException {
        return type instanceof ParameterizedType parameterized
                ? value(parameterized.getActualTypeArguments()[argument])
                : null;
    }

    private static Class<?> raw(Type type) {
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw instanceof Class<?> known ? known : Object.class;
    }

    /** The entities among the classes, seen by annotation, that no record reads. */
    List<String> entitiesWithout() {
        return classes.stream()
                .filter(type -> Stream.of(type.getAnnotations())
                        .anyMatch(a -> a.annotationType().getName().equals("jakarta.persistence.Entity")))
                .filter(type ->
                        !Modifier.isPrivate(type.getModifiers()) && from(type).isEmpty())
                .map(Class::getName)
                .toList();
    }

    private static Optional<Constructor<?>> constructor(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            return Optional.empty();
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0) {
                constructor.setAccessible(true);
                return Optional.of(constructor);
            }
        }
        return Optional.empty();
    }

    private Optional<Method> from(Class<?> entity) {
        String packageName = entity.getPackageName();
        String name = (packageName.isEmpty() ? "" : packageName + ".") + entity.getSimpleName() + "Dto";
        try {
            Method from = Class.forName(name, true, loader).getDeclaredMethod("from", entity);
            from.setAccessible(true);
            return Optional.of(from);
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
