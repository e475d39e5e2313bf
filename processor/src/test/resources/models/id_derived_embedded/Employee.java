package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Employee {
    @EmbeddedId
    EmployeeId id;
}
