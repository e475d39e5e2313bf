package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@DiscriminatorValue("dog")
@Table(name = "dogs")
@PrimaryKeyJoinColumn(name = "dog_id")
public class Dog extends Mammal {
    String breed;

    @OneToMany(mappedBy = "mother")
    Set<Mammal> young;
}
