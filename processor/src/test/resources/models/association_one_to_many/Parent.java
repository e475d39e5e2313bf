package model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Parent {
    @Id Long id;
    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL) List<Child> children = new ArrayList<>();
}
