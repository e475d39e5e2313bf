package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

@Embeddable
public class Contact {
    @NotBlank
    String mail;

    @Valid
    Phone phone;
}
