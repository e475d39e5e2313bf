package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Constraints of what a collection holds stay within the application. */
@Entity
public class Cart {
    @Id
    Long id;

    @NotEmpty
    @ElementCollection
    List<@NotNull @Size(max = 10) String> codes = new ArrayList<>();

    @Valid
    @NotNull
    @ElementCollection
    List<Line> lines = new ArrayList<>();

    @Size(max = 5)
    @ElementCollection
    Map<@Size(max = 4) String, @Size(max = 6) String> notes = new HashMap<>();
}
