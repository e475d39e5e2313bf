package model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class RegionRef implements Serializable {
    String country;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionRef ref && ref.country.equals(country) && ref.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
