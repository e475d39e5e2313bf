package model;

import java.io.Serializable;

public class PassId implements Serializable {
    Long person;
    Long course;

    @Override
    public boolean equals(Object other) {
        return other instanceof PassId id && id.person.equals(person) && id.course.equals(course);
    }

    @Override
    public int hashCode() {
        return person.intValue();
    }
}
