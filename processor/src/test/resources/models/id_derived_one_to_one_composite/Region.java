package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

@Entity
@IdClass(Region.Key.class)
public class Region {
    @Id
    String country;

    @Id
    Integer number;

    @OneToOne(mappedBy = "region")
    Capital capital;

    public static class Key implements Serializable {
        String country;
        Integer number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.country.equals(country) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
