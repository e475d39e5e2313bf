package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Entity
public class Member {
    @Id
    Long id;

    @NotNull
    @Valid
    @ManyToOne
    Team team;

    @NotNull
    @ManyToOne
    @JoinColumn(name = "backed_by", nullable = true)
    Sponsor sponsor;

    @NotNull
    @OneToOne(mappedBy = "captain")
    Team leads;
}
