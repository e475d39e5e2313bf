package model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

@MappedSuperclass
public abstract class Base<K extends Serializable> {
    @Id K id;
    @Column(name = "created", nullable = false) Instant createdAt;
    @Version long version;
}
