package model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class Key implements Serializable {
    String area;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.area.equals(area) && key.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
