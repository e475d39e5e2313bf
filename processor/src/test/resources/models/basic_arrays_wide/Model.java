package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Arrays {
    @Id long id;
    String[] texts;
    List<String> list;
    @Column(length = 30) List<String> limited;
    int[] ints;
    Integer[] integers;
    Set<Integer> set;
    Collection<Long> longs;
    SortedSet<String> sorted;
    long[] primitives;
    short[] shorts;
    double[] doubles;
    float[] floats;
    boolean[] flags;
    UUID[] uuids;
    List<LocalDateTime> times;
    Instant[] instants;
    LocalDate[] dates;
    BigDecimal[] decimals;
    @Column(precision = 10, scale = 2) List<BigDecimal> prices;
    List<Duration> durations;
    Character[] letters;
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> explicit;
    @Column(nullable = false) List<String> required;
}
