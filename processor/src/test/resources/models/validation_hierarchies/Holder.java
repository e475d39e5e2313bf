package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

@Embeddable
public class Holder {
    @Size(max = 60)
    String name;

    String city;
}
