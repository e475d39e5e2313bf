package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Warehouse {
    @Id
    @Column(length = 10)
    String code;
}
