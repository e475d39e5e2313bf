package model;

import jakarta.persistence.Entity;

@Entity
public abstract class Standing extends Transfer {
    int everyDays;
}
