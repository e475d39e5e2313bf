package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class Small {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) int id;
}
