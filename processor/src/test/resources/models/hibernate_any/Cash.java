package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Cash implements Payment {
    @Id
    Long id;
}
