package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** May be missing, and so its columns may be null. */
@Embeddable
public class Phone {
    @NotBlank
    @Size(max = 4)
    String prefix;

    @NotBlank
    @Size(max = 15)
    String digits;
}
