package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Thing {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
}
