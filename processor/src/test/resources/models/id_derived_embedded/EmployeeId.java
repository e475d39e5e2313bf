package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class EmployeeId implements Serializable {
    @Column(name = "first")
    String firstName;
    @Column(name = "last")
    String lastName;

    @Override
    public boolean equals(Object other) {
        return other instanceof EmployeeId id && id.firstName.equals(firstName) && id.lastName.equals(lastName);
    }

    @Override
    public int hashCode() {
        return firstName.hashCode();
    }
}
