package model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class DependentId implements Serializable {
    String name;
    EmployeeId empPK;

    @Override
    public boolean equals(Object other) {
        return other instanceof DependentId id && id.name.equals(name) && id.empPK.equals(empPK);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
