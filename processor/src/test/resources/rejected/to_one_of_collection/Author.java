package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Author {
    @Id
    Long id;

    @ManyToOne // error: lockstep:mapping
    List<Author> friends = new ArrayList<>();
}
