package model;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Settings {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> values;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    List<Rule> rules;

    @JdbcTypeCode(SqlTypes.JSON)
    Rule first;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<Integer> numbers;

    @JdbcTypeCode(SqlTypes.JSON)
    String raw;

    @JdbcTypeCode(SqlTypes.JSON)
    int[] counts;
}

record Rule(String name, int weight) {}
