package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SortNatural;

@Entity
public class Board {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn
    @ListIndexBase(1)
    List<String> rows;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> tags;

    @ElementCollection
    @SortNatural
    SortedSet<String> sorted;

    @ManyToMany
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Board> linked;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Board parent;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Board missing;

    @OneToMany(mappedBy = "parent")
    List<Board> children;

    @ElementCollection
    @Bag
    @JoinTable(name = "board_bag")
    List<Integer> bag;
}
