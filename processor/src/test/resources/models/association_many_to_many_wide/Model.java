package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Post {
    @Id @GeneratedValue Long id;
    @ManyToMany Set<Tag> tags;
    @ManyToMany @JoinTable(name = "PostBag") Collection<Tag> bag;
    @ManyToMany @JoinTable(name = "post_list") List<Tag> list;
    @ManyToMany
    @JoinTable(
            name = "post_watch",
            joinColumns = @JoinColumn(name = "post"),
            inverseJoinColumns = @JoinColumn(name = "watcherTag"),
            foreignKey = @ForeignKey(name = "fk_post"),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            uniqueConstraints = @UniqueConstraint(columnNames = {"watcherTag", "post"}),
            indexes = @Index(columnList = "watcherTag"))
    SortedSet<Tag> watchers;
    @ManyToMany @JoinTable(name = "post_cascade") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
    Set<Tag> cascading;
    @ManyToMany @JoinTable(schema = "other", name = "post_other") Set<Tag> elsewhere;
}

@Entity(name = "Label")
class Tag implements Comparable<Tag> {
    @Id String name;
    @ManyToMany(mappedBy = "tags") Set<Post> posts;
    @ManyToMany(mappedBy = "list") List<Post> listed;
    @ManyToMany Set<Tag> related;

    @Override
    public int compareTo(Tag other) {
        return name.compareTo(other.name);
    }
}
