package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.Map;
import java.util.Set;

@Entity
@PrimaryKeyJoinColumn(name = "item_id")
public class Article extends Item {
    @ElementCollection
    @MapKeyColumn(name = "language")
    Map<String, String> titles;

    @OneToMany
    @JoinColumn(name = "article_ref")
    Set<Topic> own;

    @ManyToMany(mappedBy = "readers")
    Set<Topic> read;
}
