package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.UUID;

@Entity
public class Thing {
    @Id UUID id;
    UUID other;
    byte[] bytes;
    @Column(length = 16) byte[] few;
    @Lob byte[] lob;
}
