package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unique constraints over the columns of a collection's key, and beside them. */
@Entity
public class Theatre {
    @Id
    private long id;

    @ElementCollection
    @MapKeyColumn(name = "setting")
    @Column(name = "value")
    @CollectionTable(
            name = "theatre_settings",
            joinColumns = @JoinColumn(name = "theatre"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"theatre", "setting"}))
    private Map<String, String> settings;

    @ElementCollection
    @MapKeyColumn(name = "a_row")
    @Column(name = "seats")
    @CollectionTable(
            name = "theatre_rows",
            joinColumns = @JoinColumn(name = "theatre"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"theatre", "a_row"}))
    private Map<Integer, Integer> rows;

    @ElementCollection
    @OrderColumn(name = "place")
    @Column(name = "actor")
    @CollectionTable(
            name = "theatre_cast",
            joinColumns = @JoinColumn(name = "theatre"),
            uniqueConstraints = {
                @UniqueConstraint(columnNames = {"theatre", "place"}),
                @UniqueConstraint(columnNames = {"theatre", "actor"})
            })
    private List<String> actors;

    @ElementCollection
    @Column(name = "email", nullable = false)
    @CollectionTable(
            name = "theatre_emails",
            joinColumns = @JoinColumn(name = "theatre"),
            uniqueConstraints = @UniqueConstraint(columnNames = "email"))
    private Set<String> emails;
}
