package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;
import java.util.Set;

@Entity
public class Article extends Item {
    @ElementCollection
    @MapKeyColumn(name = "language")
    Map<String, String> titles;

    @OneToMany
    @JoinColumn(name = "article_ref")
    Set<Topic> own;
}
