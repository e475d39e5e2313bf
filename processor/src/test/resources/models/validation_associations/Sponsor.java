package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
public class Sponsor {
    @Id
    @NotNull
    @Size(max = 8)
    String code;

    @NotNull
    String name;
}
