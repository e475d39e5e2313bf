package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Documents {
    @Id long id;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> settings;
    @JdbcTypeCode(SqlTypes.JSON) String text;
    @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) Plain plain;
    @JdbcTypeCode(SqlTypes.JSON) List<String> tags;
    @Column(columnDefinition = "jsonb") String defined;

    static class Plain {
        String a;
    }
}
