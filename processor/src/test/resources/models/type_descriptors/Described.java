package model;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.*;

@Entity
class Described {
    @Id
    Long id;

    @JdbcType(SmallIntJdbcType.class)
    int small;

    @JdbcType(CharJdbcType.class)
    @Column(length = 8)
    String fixed;

    @JdbcType(LongVarcharJdbcType.class)
    String text;

    @JdbcType(VarbinaryJdbcType.class)
    UUID bytes;

    @JdbcType(InstantAsTimestampJdbcType.class)
    Instant moment;

    @JdbcType(NumericJdbcType.class)
    Long exact;

    @JavaType(StringJavaType.class)
    @Column(length = 30)
    String plain;
}
