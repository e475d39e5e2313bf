package model;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Series {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Integer> numbers;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    List<String> words;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    long[] counts;

    @Array(length = 12)
    @Column(nullable = false)
    double[] months;

    @Array(length = 3)
    @Column(length = 20)
    Set<String> tags;

    @Column(precision = 3)
    java.time.Instant[] moments;
}
