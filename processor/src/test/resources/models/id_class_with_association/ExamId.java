package model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

public class ExamId implements Serializable {
    UUID student;
    LocalDate day;

    @Override
    public boolean equals(Object o) {
        return o instanceof ExamId e && Objects.equals(student, e.student) && Objects.equals(day, e.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(student, day);
    }
}
