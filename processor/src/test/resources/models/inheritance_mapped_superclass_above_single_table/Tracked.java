package model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

@MappedSuperclass
public abstract class Tracked {
    @Column(nullable = false)
    Instant created;

    @Version
    int version;
}
