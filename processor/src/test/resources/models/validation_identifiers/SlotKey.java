package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

@Embeddable
public class SlotKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 9)
    String hall;

    @Max(23)
    int hour;
}
