package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Article extends Item {
    @ElementCollection
    Set<String> titles;

    @OneToMany
    @JoinColumn(name = "article_ref")
    Set<Topic> own;

    @ManyToMany
    Set<Topic> extras;
}
