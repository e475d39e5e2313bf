package model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class SlotId implements Serializable {
    Long hall;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotId id && id.hall.equals(hall) && id.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
