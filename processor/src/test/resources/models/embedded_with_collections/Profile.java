package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

@Embeddable
public class Profile {
    String motto;

    @ElementCollection
    Set<String> nicknames;

    @ElementCollection
    @CollectionTable(name = "author_links", joinColumns = @JoinColumn(name = "author"))
    @OrderColumn(name = "position")
    List<Link> links;

    @ManyToMany
    Set<Author> friends;

    @OneToMany
    @JoinColumn(name = "idol_of")
    Set<Author> idols;
}
