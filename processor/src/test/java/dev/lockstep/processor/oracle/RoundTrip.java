package dev.lockstep.processor.oracle;

import jakarta.persistence.PersistenceUnitUtil;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.CompositeType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

/** Stores an object graph in one session, reads it in another, and compares. */
final class RoundTrip {
    private final SessionFactoryImplementor factory;
    private final MappingMetamodel metamodel;
    private final List<String> differences = new ArrayList<>();

    RoundTrip(SessionFactory factory) {
        this.factory = factory.unwrap(SessionFactoryImplementor.class);
        metamodel = this.factory.getMappingMetamodel();
    }

    /** What was not read as it was stored. */
    List<String> differences() throws ReflectiveOperationException {
        List<Object> stored = store();
        try (Session session = open()) {
            session.beginTransaction();
            for (Object entity : stored) {
                compare(entity, session);
            }
            session.getTransaction().commit();
        }
        return differences;
    }

    private List<Object> store() throws ReflectiveOperationException {
        try (Session session = open()) {
            List<Object> entities =
                    new ObjectGraph(metamodel, session.unwrap(SharedSessionContractImplementor.class)).entities();
            session.beginTransaction();
            entities.forEach(session::persist);
            session.getTransaction().commit();
            return entities;
        }
    }

    private Session open() {
        if (!factory.getDefinedFilterNames().contains("_tenantId")) {
            return factory.openSession();
        }
        Object tenant =
                new SampleValues().of(factory.getTenantIdentifierJavaType().getJavaTypeClass(), 1);
        return factory.withOptions().tenantIdentifier(tenant).openSession();
    }

    private void compare(Object stored, Session session) {
        EntityPersister entity = metamodel.getEntityDescriptor(stored.getClass().getName());
        Object id = factory.getPersistenceUnitUtil().getIdentifier(stored);
        Object read = session.find(stored.getClass(), id);
        if (read == null) {
            differences.add(entity.getEntityName() + " " + id + " is not found");
            return;
        }
        String[] names = entity.getPropertyNames();
        Type[] types = entity.getPropertyTypes();
        for (int i = 0; i < names.length; i++) {
            boolean written = ObjectGraph.isWritten(types[i], entity.getPropertyInsertability()[i])
                    && !ObjectGraph.isInverse(entity, names[i]);
            Object before = entity.getValue(stored, i);
            Object after = entity.getValue(org.hibernate.Hibernate.unproxy(read), i);
            if (written && !same(types[i], before, after)) {
                differences.add("%s.%s: stored %s, read %s".formatted(entity.getEntityName(), names[i], before, after));
            }
        }
    }

    private boolean same(Type type, Object before, Object after) {
        if (type instanceof CollectionType collection) {
            return sameElements(metamodel.getCollectionDescriptor(collection.getRole()), before, after);
        }
        if (type instanceof EntityType) {
            return sameEntity(before, after);
        }
        if (type instanceof CompositeType composite) {
            Object[] left = parts(composite, before);
            Object[] right = parts(composite, after);
            for (int i = 0; i < left.length; i++) {
                if (ObjectGraph.isWritten(composite.getSubtypes()[i], true)
                        && !same(composite.getSubtypes()[i], left[i], right[i])) {
                    return false;
                }
            }
            return true;
        }
        return sameValue(before, after);
    }

    private static Object[] parts(CompositeType type, Object composite) {
        return composite == null ? new Object[type.getSubtypes().length] : type.getPropertyValues(composite);
    }

    private boolean sameEntity(Object before, Object after) {
        if (before == null || after == null) {
            return before == after;
        }
        PersistenceUnitUtil util = factory.getPersistenceUnitUtil();
        return sameValue(util.getIdentifier(before), util.getIdentifier(after));
    }

    private boolean sameElements(CollectionPersister collection, Object before, Object after) {
        if (collection.isInverse()) {
            return true;
        }
        List<Object> left = elements(before);
        List<Object> right = elements(after);
        return left.size() == right.size()
                && left.stream()
                        .allMatch(element -> right.stream().anyMatch(other -> sameElement(collection, element, other)));
    }

    private boolean sameElement(CollectionPersister collection, Object element, Object other) {
        if (element instanceof Map.Entry<?, ?> left && other instanceof Map.Entry<?, ?> right) {
            return same(ObjectGraph.indexType(collection), left.getKey(), right.getKey())
                    && same(ObjectGraph.elementType(collection), left.getValue(), right.getValue());
        }
        return same(ObjectGraph.elementType(collection), element, other);
    }

    private static List<Object> elements(Object collection) {
        if (collection == null) {
            return List.of();
        }
        if (collection instanceof Map<?, ?> map) {
            return new ArrayList<>(map.entrySet());
        }
        if (collection.getClass().isArray()) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(collection); i++) {
                elements.add(Array.get(collection, i));
            }
            return elements;
        }
        return new ArrayList<>((Collection<?>) collection);
    }

    /** Equal as the database sees it: times to the second, for a column may hold no more. */
    private static boolean sameValue(Object before, Object after) {
        if (Objects.deepEquals(before, after)) {
            return true;
        }
        if (before == null || after == null) {
            return false;
        }
        if (before instanceof String left && after instanceof String right) {
            // A column of a fixed length fills up with blanks.
            return left.equals(right.stripTrailing());
        }
        if (before instanceof BigDecimal left && after instanceof BigDecimal right) {
            return left.compareTo(right) == 0;
        }
        Instant left = instant(before);
        Instant right = instant(after);
        if (left != null && right != null) {
            return Duration.between(left, right).abs().compareTo(Duration.ofSeconds(1)) <= 0 || samePart(left, right);
        }
        if (before instanceof Blob || before instanceof Clob) {
            return content(before).equals(content(after));
        }
        try {
            Assertions.assertThat(after)
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(before);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    /** Of a date without a time, or a time without a date, the rest is not stored. */
    private static boolean samePart(Instant before, Instant after) {
        LocalDateTime left = LocalDateTime.ofInstant(before, ZoneId.systemDefault());
        LocalDateTime right = LocalDateTime.ofInstant(after, ZoneId.systemDefault());
        return right.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? left.toLocalDate().equals(right.toLocalDate())
                : right.toLocalDate().equals(LocalDate.EPOCH)
                        && left.toLocalTime().equals(right.toLocalTime());
    }

    private static Instant instant(Object time) {
        if (time instanceof java.sql.Date date) {
            return date.toLocalDate().atStartOfDay(ZoneId.systemDefault()).toInstant();
        }
        if (time instanceof java.sql.Time local) {
            return local.toLocalTime()
                    .atDate(LocalDate.EPOCH)
                    .atZone(ZoneId.systemDefault())
                    .toInstant();
        }
        if (time instanceof Date date) {
            return date.toInstant();
        }
        if (time instanceof Calendar calendar) {
            return calendar.toInstant();
        }
        if (time instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        if (time instanceof LocalTime local) {
            return local.atDate(LocalDate.EPOCH).toInstant(ZoneOffset.UTC);
        }
        if (time instanceof OffsetTime offset) {
            return offset.atDate(LocalDate.EPOCH).toInstant();
        }
        if (time instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        return time instanceof ZonedDateTime zoned
                ? zoned.toInstant()
                : time instanceof Instant instant ? instant : null;
    }

    private static String content(Object lob) {
        try {
            return lob instanceof Blob blob
                    ? Arrays.toString(blob.getBytes(1, (int) blob.length()))
                    : ((Clob) lob).getSubString(1, (int) ((Clob) lob).length());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
