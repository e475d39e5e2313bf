package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;

@Entity
public class Thing {
    @Id @UuidGenerator UUID id;
    @CreationTimestamp Instant createdAt;
    @UpdateTimestamp LocalDateTime updatedAt;
}
