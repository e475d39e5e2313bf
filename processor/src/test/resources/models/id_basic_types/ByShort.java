package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class ByShort {
    @Id
    Short id;

    @ManyToOne
    ByChar other;

    @ManyToMany
    Set<ByEnum> many;
}
