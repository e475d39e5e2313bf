package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Thing {
    @Id Long id;
    java.sql.Date date;
    java.sql.Time time;
    java.sql.Timestamp timestamp;
    java.sql.Blob blob;
    java.sql.Clob clob;
}
