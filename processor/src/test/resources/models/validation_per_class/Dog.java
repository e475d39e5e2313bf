package model;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;

@Entity
public class Dog extends Animal {
    @NotNull
    @Max(30)
    Integer age;
}
