package model;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders")
class Order {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    State text;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 7)
    State fixed;

    @JdbcTypeCode(SqlTypes.INTEGER)
    State number;

    @JdbcTypeCode(SqlTypes.BIGINT)
    State large;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    State unchecked;

    @JdbcTypeCode(SqlTypes.JSON)
    State document;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Enumerated(EnumType.STRING)
    State contradicted;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated
    State agreed;
}

enum State {
    OPEN,
    PAID,
    SENT
}
