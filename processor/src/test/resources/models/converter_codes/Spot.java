package model;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Spot {
    @Id
    Long id;

    @Convert(converter = PointAsText.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Point longText;

    @Convert(converter = PointAsText.class)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 5)
    Point fixedText;

    @Convert(converter = PointAsText.class)
    @JdbcTypeCode(SqlTypes.JSON)
    Point document;

    @Convert(converter = PointAsNumber.class)
    @JdbcTypeCode(SqlTypes.INTEGER)
    Point number;

    @Convert(converter = PointAsNumber.class)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    Point decimal;
}
