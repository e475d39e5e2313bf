package model;

import jakarta.persistence.*;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Label {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String code;

    @JdbcTypeCode(SqlTypes.NCHAR)
    @Column(length = 4)
    String nationalCode;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    String nationalName;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String description;

    @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
    @Column(length = 5000)
    String nationalDescription;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String text;

    @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
    @Column(nullable = false)
    String nationalText;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID uuid;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID fixedUuid;

    @JdbcTypeCode(SqlTypes.CHAR)
    Currency currency;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Integer number;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Character letter;

    @JdbcTypeCode(SqlTypes.CHAR)
    Boolean answer;

    @JdbcTypeCode(SqlTypes.CLOB)
    String large;

    @JdbcTypeCode(SqlTypes.NCLOB)
    String nationalLarge;
}
