package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Enums {
    @Id long id;
    Color ordinal;
    @Enumerated Color alsoOrdinal;
    @Enumerated(EnumType.STRING) Color text;
    @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Color shortText;
    @Enumerated(EnumType.ORDINAL) @Column(nullable = false) Color required;
    @JdbcTypeCode(SqlTypes.VARCHAR) Color byCode;
    @JdbcTypeCode(SqlTypes.SMALLINT) Color byNumber;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Color named;
    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM) Size size;
    Color[] several;
    @Enumerated(EnumType.STRING) List<Color> list;
    @Enumerated(EnumType.STRING) @Column(name = "`Mixed`") Color quoted;
}

enum Color {
    RED,
    GREEN,
    BLUE {
        @Override
        public String toString() {
            return "blue";
        }
    }
}

enum Size {
    SMALL,
    LARGE
}
