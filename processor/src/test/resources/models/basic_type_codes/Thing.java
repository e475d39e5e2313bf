package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Thing {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) String code;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) String text;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String text32;
    @JdbcTypeCode(SqlTypes.SMALLINT) Integer small;
    @JdbcTypeCode(SqlTypes.VARBINARY) byte[] bytes;
    @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant local;
    @JdbcTypeCode(SqlTypes.VARCHAR) UUID uuidText;
}
