package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

// Hibernate accepts it: it fails when the first row is read.
@Entity
public class Author {
    @Id
    Long id;

    @OneToMany(mappedBy = "title") // error: lockstep:mapping
    List<Book> books = new ArrayList<>();
}

@Entity
class Book {
    @Id
    Long id;

    String title;
}
