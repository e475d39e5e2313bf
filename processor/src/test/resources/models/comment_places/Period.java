package model;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.Comment;

@Embeddable
public class Period {
    LocalDate starts;

    @Comment("Planned, that is")
    LocalDate ends;
}
