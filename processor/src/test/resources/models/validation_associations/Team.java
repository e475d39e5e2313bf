package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
public class Team {
    @Id
    Long id;

    @NotNull
    @OneToOne
    Member captain;

    @NotEmpty
    @Size(max = 12)
    @OneToMany(mappedBy = "team")
    List<Member> members = new ArrayList<>();

    @NotNull
    @Size(min = 1, max = 3)
    @ManyToMany
    Set<Sponsor> sponsors = new HashSet<>();

    @NotEmpty
    @Size(max = 9)
    String[] colours;

    @NotEmpty
    List<Integer> titles = new ArrayList<>();
}
