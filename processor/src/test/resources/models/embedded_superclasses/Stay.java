package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
@AttributeOverride(name = "ends", column = @Column(name = "leaves_on"))
public class Stay extends Period<LocalDate> {
    int beds;
}
