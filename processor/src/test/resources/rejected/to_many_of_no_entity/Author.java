package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Author {
    @Id
    Long id;

    @OneToMany // error: lockstep:mapping
    List<String> names = new ArrayList<>();
}
