package model;

import jakarta.persistence.Entity;

@Entity
public class Account extends Identified<Long> {
    String name;
}
