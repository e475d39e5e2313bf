package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(
        name = "`Recipe-Book`",
        uniqueConstraints = @UniqueConstraint(name = "UniqueTitle", columnNames = {"`Main Title`", "subTitle"}),
        indexes = @Index(name = "IndexRank", columnList = "`Star Rank` DESC, subTitle"))
public class Recipe {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "`Recipe Numbers`")
    Long id;

    @Column(name = "`Main Title`")
    String title;

    String subTitle;

    @Column(name = "\"Star Rank\"")
    int rank;

    @Column(name = "[Calories]")
    int calories;

    @ManyToOne
    @JoinColumn(name = "`Chef Id`")
    Chef chef;

    @ManyToOne
    Chef taster;

    @ManyToMany
    @JoinTable(
            name = "`Recipe-To-Ware`",
            joinColumns = @JoinColumn(name = "`Recipe`"),
            inverseJoinColumns = @JoinColumn(name = "`Ware`"))
    Set<Ware> wares = new HashSet<>();

    @ManyToMany
    Set<Chef> fans = new HashSet<>();
}
