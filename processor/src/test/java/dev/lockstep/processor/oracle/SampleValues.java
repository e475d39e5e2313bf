package dev.lockstep.processor.oracle;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.sql.rowset.serial.SerialBlob;
import javax.sql.rowset.serial.SerialClob;

/** Values of any class: short texts, small numbers, whole seconds; another number gives, mostly, another value. */
final class SampleValues {
    private static final Instant START = Instant.parse("2024-02-03T10:20:30Z");

    /** A little more than a day, so that dates and times both differ. */
    private static final long DAY = 86_401;

    private final Map<Class<?>, IntFunction<Object>> known = new HashMap<>();

    SampleValues() {
        numbers();
        times();
        known.put(String.class, n -> Integer.toString(n, Character.MAX_RADIX));
        known.put(CharSequence.class, n -> Integer.toString(n, Character.MAX_RADIX));
        known.put(Object.class, n -> Integer.toString(n, Character.MAX_RADIX));
        known.put(Character.class, n -> (char) ('a' + n % 26));
        known.put(char.class, n -> (char) ('a' + n % 26));
        known.put(Boolean.class, n -> n % 2 == 0);
        known.put(boolean.class, n -> n % 2 == 0);
        known.put(UUID.class, n -> new UUID(n, 7));
        known.put(Locale.class, n -> Locale.forLanguageTag("de-CH"));
        known.put(Currency.class, n -> Currency.getInstance("CHF"));
        known.put(URI.class, n -> URI.create("u:" + n));
        known.put(URL.class, SampleValues::url);
        known.put(Class.class, n -> String.class);
        known.put(InetAddress.class, n -> InetAddress.getLoopbackAddress());
        known.put(BitSet.class, n -> BitSet.valueOf(new long[] {n}));
        known.put(Collection.class, n -> List.of(Integer.toString(n)));
        known.put(Blob.class, n -> blob());
        known.put(NClob.class, n -> nclob());
        known.put(Clob.class, n -> clob());
        known.put(Map.class, n -> new HashMap<>(Map.of("k", Integer.toString(n))));
        known.put(List.class, n -> List.of(Integer.toString(n)));
        known.put(Set.class, n -> Set.of(Integer.toString(n)));
    }

    private void numbers() {
        known.put(Byte.class, n -> (byte) (n % 100));
        known.put(byte.class, n -> (byte) (n % 100));
        known.put(Short.class, n -> (short) n);
        known.put(short.class, n -> (short) n);
        known.put(Integer.class, n -> n);
        known.put(int.class, n -> n);
        known.put(Long.class, n -> (long) n);
        known.put(long.class, n -> (long) n);
        known.put(Float.class, n -> (float) n);
        known.put(float.class, n -> (float) n);
        known.put(Double.class, n -> (double) n);
        known.put(double.class, n -> (double) n);
        known.put(Number.class, n -> n);
        known.put(BigInteger.class, BigInteger::valueOf);
        known.put(BigDecimal.class, n -> BigDecimal.valueOf(n % 10));
    }

    private void times() {
        known.put(Instant.class, START::plusSeconds);
        known.put(LocalDateTime.class, n -> utc(n).toLocalDateTime());
        known.put(LocalDate.class, n -> utc(0).toLocalDate().plusDays(n));
        known.put(LocalTime.class, n -> utc(n).toLocalTime());
        known.put(OffsetDateTime.class, this::utc);
        known.put(OffsetTime.class, n -> utc(n).toOffsetTime());
        known.put(ZonedDateTime.class, n -> utc(n).toZonedDateTime());
        known.put(Month.class, n -> Month.of(1 + n % 12));
        known.put(MonthDay.class, n -> MonthDay.of(1 + n % 12, 3));
        known.put(YearMonth.class, n -> YearMonth.of(2000, 1 + n % 12));
        known.put(Period.class, Period::ofDays);
        known.put(Year.class, n -> Year.of(2000 + n));
        known.put(Duration.class, Duration::ofSeconds);
        known.put(ZoneId.class, n -> ZoneId.of("Europe/Zurich"));
        known.put(ZoneOffset.class, n -> ZoneOffset.ofHours(n % 12));
        known.put(TimeZone.class, n -> TimeZone.getTimeZone("Europe/Zurich"));
        known.put(Date.class, n -> Date.from(START.plusSeconds(n * DAY)));
        known.put(Timestamp.class, n -> Timestamp.from(START.plusSeconds(n * DAY)));
        known.put(java.sql.Date.class, n -> java.sql.Date.valueOf(LocalDate.of(2024, 1, 1 + n % 28)));
        known.put(java.sql.Time.class, n -> java.sql.Time.valueOf(LocalTime.of(1, 2, n % 60)));
        known.put(Calendar.class, n -> {
            Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            calendar.setTimeInMillis(START.plusSeconds(n * DAY).toEpochMilli());
            return calendar;
        });
    }

    private OffsetDateTime utc(int n) {
        return START.plusSeconds(n).atOffset(ZoneOffset.UTC);
    }

    /** The value of a number. */
    Object of(Class<?> type, int n) {
        IntFunction<Object> value = known.get(type);
        if (value != null) {
            return value.apply(n);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[n % constants.length];
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 2);
            Array.set(array, 0, of(type.getComponentType(), n));
            Array.set(array, 1, of(type.getComponentType(), n + 1));
            return array;
        }
        try {
            return type.isRecord() ? record(type, n) : object(type, n);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample value of " + type, e);
        }
    }

    private Object record(Class<?> type, int n) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = of(types[i], n);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object object(Class<?> type, int n) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0) {
                constructor.setAccessible(true);
                Object object = constructor.newInstance();
                for (Field field : type.getDeclaredFields()) {
                    if ((field.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0) {
                        field.setAccessible(true);
                        field.set(object, of(field.getType(), n));
                    }
                }
                return object;
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            constructor.setAccessible(true);
            Object[] values = new Object[constructor.getParameterCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = of(constructor.getParameterTypes()[i], n);
            }
            return constructor.newInstance(values);
        }
        throw new NoSuchMethodException(type + " has no constructor");
    }

    private static Object url(int n) {
        try {
            return URI.create("http://h/" + n).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Blob blob() {
        try {
            return new SerialBlob(new byte[] {1, 2, 3});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nclob() {
        Clob clob = clob();
        return Proxy.newProxyInstance(
                NClob.class.getClassLoader(),
                new Class<?>[] {NClob.class},
                (proxy, method, arguments) -> method.invoke(clob, arguments));
    }

    private static Clob clob() {
        try {
            return new SerialClob("text".toCharArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
