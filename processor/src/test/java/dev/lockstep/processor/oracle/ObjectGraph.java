package dev.lockstep.processor.oracle;

import jakarta.persistence.OneToOne;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.AnyType;
import org.hibernate.type.BasicType;
import org.hibernate.type.CollectionType;
import org.hibernate.type.CompositeType;
import org.hibernate.type.EntityType;
import org.hibernate.type.ForeignKeyDirection;
import org.hibernate.type.ManyToOneType;
import org.hibernate.type.OneToOneType;
import org.hibernate.type.Type;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;

/**
 * An instance of every entity, with a value for every attribute that is stored, told by Hibernate's own metamodel.
 *
 * <p>Associations point to the one instance of their target, or, where only one may point to it, to one of its own.
 */
final class ObjectGraph {
    private static final int DEPTH = 3;

    private final MappingMetamodel metamodel;
    private final SharedSessionContractImplementor session;
    private final SampleValues values = new SampleValues();
    private final Map<String, Object> shared = new LinkedHashMap<>();
    private final List<Object> inOrder = new ArrayList<>();
    private int counter;

    ObjectGraph(MappingMetamodel metamodel, SharedSessionContractImplementor session) {
        this.metamodel = metamodel;
        this.session = session;
    }

    /** The entities, those first that others need. */
    List<Object> entities() throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        metamodel.forEachEntityDescriptor(entity -> {
            if (isConcrete(entity)) {
                names.add(entity.getEntityName());
            }
        });
        names.sort(null);
        for (String name : names) {
            shared(name);
        }
        return inOrder;
    }

    private static boolean isConcrete(EntityPersister entity) {
        boolean view = ((AbstractEntityPersister) entity).getTableName().startsWith("(");
        return !view && !Modifier.isAbstract(entity.getMappedClass().getModifiers());
    }

    private boolean isStored(String name) {
        return metamodel.getEntityDescriptor(name).getSubclassEntityNames().stream()
                .anyMatch(subclass -> isConcrete(metamodel.getEntityDescriptor(subclass)));
    }

    private Object shared(String name) throws ReflectiveOperationException {
        EntityPersister entity = concrete(name);
        Object known = shared.get(entity.getEntityName());
        return known == null ? create(entity, 0) : known;
    }

    private EntityPersister concrete(String name) {
        EntityPersister entity = metamodel.getEntityDescriptor(name);
        if (isConcrete(entity)) {
            return entity;
        }
        return entity.getSubclassEntityNames().stream()
                .sorted()
                .map(metamodel::getEntityDescriptor)
                .filter(ObjectGraph::isConcrete)
                .findFirst()
                .orElseThrow();
    }

    private Object create(EntityPersister entity, int depth) throws ReflectiveOperationException {
        Object object = construct(entity.getMappedClass());
        if (depth == 0) {
            shared.put(entity.getEntityName(), object);
        }
        String generator = entity.getGenerator().getClass().getSimpleName();
        if (generator.equals("Assigned") || generator.startsWith("CompositeNested")) {
            identify(entity, object, depth);
        }
        fill(entity, object, depth, true);
        inOrder.add(object);
        // What may be missing comes after what must be there: it may point back.
        fill(entity, object, depth, false);
        return object;
    }

    private void identify(EntityPersister entity, Object object, int depth) throws ReflectiveOperationException {
        if (!(entity.getIdentifierMapping() instanceof NonAggregatedIdentifierMapping several)) {
            entity.setIdentifier(object, value(entity.getIdentifierType(), depth, true, depth > 0), session);
            return;
        }
        EmbeddableMappingType parts = several.getVirtualIdEmbeddable();
        for (int i = 0; i < parts.getNumberOfAttributeMappings(); i++) {
            AttributeMapping part = parts.getAttributeMapping(i);
            if (part instanceof ToOneAttributeMapping toOne) {
                String name = toOne.getEntityMappingType().getEntityName();
                part.setValue(object, depth > 0 ? create(concrete(name), depth + 1) : shared(name));
            } else {
                part.setValue(object, values.of(part.getJavaType().getJavaTypeClass(), ++counter));
            }
        }
    }

    private void fill(EntityPersister entity, Object object, int depth, boolean required)
            throws ReflectiveOperationException {
        String[] names = entity.getPropertyNames();
        Type[] types = entity.getPropertyTypes();
        String version = entity.isVersioned()
                ? entity.getVersionMapping().getVersionAttribute().getAttributeName()
                : "";
        for (int i = 0; i < types.length; i++) {
            boolean needed = !entity.getPropertyNullability()[i] && !(types[i] instanceof CollectionType);
            // An association that is part of the key has its columns there, and is required all the same.
            boolean written = isWritten(types[i], entity.getPropertyInsertability()[i])
                    || (needed && types[i] instanceof EntityType);
            if (needed == required && written && !isInverse(entity, names[i]) && !names[i].equals(version)) {
                Object value = value(types[i], depth, needed, false);
                if (value != null) {
                    entity.setValue(object, i, value);
                }
            }
        }
    }

    /** Whether an attribute is stored where it stands: a formula and the inverse side of an association are not. */
    static boolean isWritten(Type type, boolean insertable) {
        if (type instanceof OneToOneType oneToOne) {
            return oneToOne.getForeignKeyDirection() == ForeignKeyDirection.FROM_PARENT;
        }
        return type instanceof CollectionType || insertable;
    }

    /** Whether the other side of a one-to-one association stores it, though a join table hides that from its type. */
    static boolean isInverse(EntityPersister entity, String attribute) {
        return Stream.<Class<?>>iterate(entity.getMappedClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Stream.concat(
                        Stream.of(type.getDeclaredFields())
                                .filter(f -> f.getName().equals(attribute)),
                        Stream.of(type.getDeclaredMethods())
                                .filter(m -> m.getName().equalsIgnoreCase("get" + attribute))))
                .map(member -> ((AnnotatedElement) member).getAnnotation(OneToOne.class))
                .anyMatch(annotation ->
                        annotation != null && !annotation.mappedBy().isEmpty());
    }

    /** A value of a type; {@code own}, where only one entity may have it. */
    private Object value(Type type, int depth, boolean required, boolean own) throws ReflectiveOperationException {
        if (type instanceof AnyType) {
            return null;
        }
        if (type instanceof EntityType association) {
            return target(association, depth, required, own);
        }
        if (type instanceof CollectionType collection) {
            return collection(collection, depth);
        }
        if (type instanceof CompositeType composite) {
            return composite(composite, depth, own);
        }
        counter++;
        if (type instanceof BasicType<?> basic && basic.getMappedJavaType() instanceof BasicPluralJavaType<?> plural) {
            return several(type.getReturnedClass(), plural.getElementJavaType().getJavaTypeClass());
        }
        return values.of(type.getReturnedClass(), counter);
    }

    private Object several(Class<?> javaClass, Class<?> elementClass) {
        if (javaClass.isArray()) {
            return values.of(javaClass, counter);
        }
        return collection(javaClass, List.of(values.of(elementClass, counter), values.of(elementClass, counter + 1)));
    }

    private Object target(EntityType association, int depth, boolean required, boolean own)
            throws ReflectiveOperationException {
        String name = association.getAssociatedEntityName();
        if (!isStored(name)) {
            return null;
        }
        boolean alone = own
                || association instanceof OneToOneType
                || (association instanceof ManyToOneType manyToOne && manyToOne.isLogicalOneToOne());
        if (!alone) {
            return shared(name);
        }
        return depth < DEPTH ? create(concrete(name), depth + 1) : required ? shared(name) : null;
    }

    private Object composite(CompositeType type, int depth, boolean own) throws ReflectiveOperationException {
        Type[] types = type.getSubtypes();
        Object[] parts = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            parts[i] =
                    isWritten(types[i], true) ? value(types[i], depth, !type.getPropertyNullability()[i], own) : null;
        }
        Class<?> javaClass = type.getReturnedClass();
        if (javaClass.isRecord()) {
            List<String> names = Arrays.asList(type.getPropertyNames());
            RecordComponent[] components = javaClass.getRecordComponents();
            Object[] arguments = new Object[components.length];
            Class<?>[] argumentTypes = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                argumentTypes[i] = components[i].getType();
                arguments[i] = parts[names.indexOf(components[i].getName())];
            }
            Constructor<?> constructor = javaClass.getDeclaredConstructor(argumentTypes);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        }
        Object object = construct(javaClass);
        Object[] now = type.getPropertyValues(object);
        for (int i = 0; i < parts.length; i++) {
            now[i] = parts[i] == null ? now[i] : parts[i];
        }
        type.setPropertyValues(object, now);
        return object;
    }

    private Object collection(CollectionType type, int depth) throws ReflectiveOperationException {
        CollectionPersister collection = metamodel.getCollectionDescriptor(type.getRole());
        if (collection.isInverse()) {
            return null;
        }
        List<Object> elements = new ArrayList<>();
        int size = elementType(collection) instanceof EntityType ? 1 : 2;
        for (int i = 0; i < size; i++) {
            Object element = element(collection, depth);
            if (element != null) {
                elements.add(element);
            }
        }
        Class<?> javaClass = type.getReturnedClass();
        if (javaClass.isArray()) {
            Object array = Array.newInstance(javaClass.getComponentType(), elements.size());
            for (int i = 0; i < elements.size(); i++) {
                Array.set(array, i, elements.get(i));
            }
            return array;
        }
        if (Map.class.isAssignableFrom(javaClass)) {
            Map<Object, Object> map = SortedMap.class.isAssignableFrom(javaClass) ? new TreeMap<>() : new HashMap<>();
            for (Object element : elements) {
                map.put(value(indexType(collection), depth, true, false), element);
            }
            return map;
        }
        return collection(javaClass, elements);
    }

    private static Collection<Object> collection(Class<?> javaClass, List<Object> elements) {
        if (SortedSet.class.isAssignableFrom(javaClass)) {
            return new TreeSet<>(elements);
        }
        return Set.class.isAssignableFrom(javaClass) ? new HashSet<>(elements) : new ArrayList<>(elements);
    }

    private Object element(CollectionPersister collection, int depth) throws ReflectiveOperationException {
        if (elementType(collection) instanceof EntityType association) {
            String name = association.getAssociatedEntityName();
            return depth < DEPTH && isStored(name) ? create(concrete(name), depth + 1) : null;
        }
        return value(elementType(collection), depth, true, false);
    }

    /** The type of a collection's elements; what both versions of Hibernate answer. */
    @SuppressWarnings("removal")
    static Type elementType(CollectionPersister collection) {
        return collection.getElementType();
    }

    /** The type of a list's index or a map's key. */
    @SuppressWarnings("removal")
    static Type indexType(CollectionPersister collection) {
        return collection.getIndexType();
    }

    private static Object construct(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
