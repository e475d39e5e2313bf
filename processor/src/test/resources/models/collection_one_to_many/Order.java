package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "orders")
public class Order {
    @Id
    Long id;

    @OneToMany
    Set<Note> notes;

    @OneToMany
    @JoinTable(name = "order_history")
    List<Note> history;

    @OneToMany
    @JoinTable(name = "order_sequence")
    @OrderColumn
    List<Note> ordered;

    @OneToMany
    @JoinTable(name = "order_files", joinColumns = @JoinColumn(name = "o"), inverseJoinColumns = @JoinColumn(name = "f"))
    Set<Note> files;

    @OneToMany
    @JoinColumn(name = "order_id")
    List<Line> lines;

    @OneToMany
    @JoinColumn(nullable = false)
    Set<Line> extras;

    @OneToMany
    @JoinColumn(name = "ranked_by")
    @OrderColumn(name = "rank_no")
    List<Line> ranked;

    @OneToMany
    @JoinColumn(name = "keyed_by")
    @MapKeyColumn(name = "line_key")
    Map<String, Line> keyed;

    @OneToMany(mappedBy = "order")
    @OrderColumn
    List<Ticket> tickets;

    @OneToMany(mappedBy = "keeper")
    @MapKeyColumn(name = "ticket_key")
    Map<String, Ticket> kept;

    @OneToMany(mappedBy = "keeper")
    @MapKey(name = "id")
    Map<Long, Ticket> again;
}
