package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Thing {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) Prefs prefs;
    @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) Map<String, String> map;
    @Column(columnDefinition = "jsonb") @JdbcTypeCode(SqlTypes.JSON) String raw;
}
