package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Binaries {
    @Id UUID id;
    byte[] bytes;
    @Column(length = 40) byte[] forty;
    Byte[] boxed;
    byte[][] several;
    Saved saved;
    @Lob String text;
    @Lob byte[] data;
    @Lob char[] letters;
    @Lob Saved object;
    @Lob @Column(length = 100) String sized;
    java.sql.Blob blob;
    java.sql.Clob clob;
    java.sql.NClob nclob;
    MonthDay monthDay;
    java.net.InetAddress address;
    @JdbcTypeCode(SqlTypes.BINARY) UUID raw;
    @JdbcTypeCode(SqlTypes.CHAR) UUID written;
    @JdbcTypeCode(SqlTypes.VARCHAR) UUID text36;
    @JdbcTypeCode(SqlTypes.SQLXML) String xml;

    static class Saved implements java.io.Serializable {
        int x;
    }
}
