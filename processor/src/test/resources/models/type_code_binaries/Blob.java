package model;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Attachment {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID uuid;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] small;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    @Column(length = 100)
    byte[] longer;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] longest;

    @JdbcTypeCode(SqlTypes.BLOB)
    byte[] large;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    byte[] materialized;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    @Lob
    byte[] notLarge;
}
