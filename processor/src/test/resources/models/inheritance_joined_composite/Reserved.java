package model;

import jakarta.persistence.Entity;

@Entity
public class Reserved extends Slot {
    String name;
}
