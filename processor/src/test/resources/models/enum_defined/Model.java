package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Defined {
    @Id Long id;
    @Column(columnDefinition = "varchar(12) not null") @Enumerated(EnumType.STRING) Level text;
    @Column(columnDefinition = "smallint default 0") Level number;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(nullable = false) Level named;
    @ColumnDefault("'LOW'") @Enumerated(EnumType.STRING) Level withDefault;
}

enum Level {
    LOW,
    HIGH
}
