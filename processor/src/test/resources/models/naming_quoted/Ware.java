package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Ware {
    @Id
    Long id;
}
