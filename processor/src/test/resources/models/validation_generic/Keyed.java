package model;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@MappedSuperclass
public abstract class Keyed<K, V> {
    @Id
    Long id;

    /** Of no string, as the validator sees it: its length stays. */
    @NotNull
    @Size(max = 10)
    K name;

    @NotNull
    @Min(7)
    V value;
}
