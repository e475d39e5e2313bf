package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Set;

@Entity
public class Basket {
    @Id
    Long id;

    @ManyToOne(targetEntity = Book.class)
    Priced first;

    @OneToOne(targetEntity = Book.class, optional = false)
    Priced gift;

    @ManyToMany(targetEntity = Book.class)
    Set<Priced> all;

    @OneToMany(targetEntity = Book.class)
    @JoinColumn(name = "reserved_in")
    List<Priced> reserved;

    @ElementCollection(targetClass = String.class)
    Set<CharSequence> remarks;
}
