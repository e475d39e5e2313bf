package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Constraints of elements say nothing of the column that holds them all. */
@Entity
public class Playlist {
    @Id
    Long id;

    List<@NotNull @Size(max = 20) String> songs;

    @NotNull
    List<@NotBlank String> artists;

    List<@Max(5) Integer> ratings;
}
