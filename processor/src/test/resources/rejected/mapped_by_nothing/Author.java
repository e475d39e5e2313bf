package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Author {
    @Id
    Long id;

    @OneToMany(mappedBy = "writer") // error: lockstep:mapping
    List<Book> books = new ArrayList<>();
}

@Entity
class Book {
    @Id
    Long id;

    @ManyToOne
    Author author;
}
