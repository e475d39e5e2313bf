package model;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@MappedSuperclass
public abstract class Described extends Traced {
    @Id
    Long id;

    @Size(max = 70)
    String label;

    private String description;

    @NotNull
    public String getDescription() {
        return description;
    }
}
