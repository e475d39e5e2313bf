package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.Set;

@Entity
@IdClass(ExamId.class)
public class Exam {
    @Id
    @ManyToOne
    Student student;

    @Id
    LocalDate day;

    @OneToMany(mappedBy = "exam")
    Set<Answer> answers;
}
