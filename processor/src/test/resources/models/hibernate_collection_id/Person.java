package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;

@Entity
public class Person {
    @Id
    Long id;

    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    List<String> nicknames;

    @ManyToMany
    @CollectionId(column = @Column(name = "no"), generator = "sequence")
    @CollectionIdJavaClass(idType = Integer.class)
    Collection<Person> friends;
}
