package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.util.Date;
import java.util.Map;

@Entity
public class Shelf {
    @Id
    Long id;

    @ElementCollection
    Map<String, Integer> counts;

    @ElementCollection
    @MapKeyColumn(name = "lang", length = 5)
    @Column(name = "text", length = 2000)
    Map<String, String> labels;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Size, BigDecimal> prices;

    @ElementCollection
    Map<Size, Point> places;

    @ElementCollection
    @AttributeOverride(name = "key.x", column = @Column(name = "kx"))
    @AttributeOverride(name = "key.y", column = @Column(name = "ky"))
    @AttributeOverride(name = "value.x", column = @Column(name = "vx"))
    @AttributeOverride(name = "value.y", column = @Column(name = "vy"))
    Map<Point, Point> moves;

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, String> diary;

    @ElementCollection
    Map<Book, String> remarks;

    @ManyToMany
    Map<String, Book> byTitle;

    @OneToMany
    @MapKeyColumn(name = "slot")
    Map<Integer, Book> slots;

    @ManyToMany
    @JoinTable(name = "shelf_by_author")
    Map<Author, Book> byAuthor;

    @ManyToMany
    @JoinTable(name = "shelf_by_author_named")
    @MapKeyJoinColumn(name = "author_ref")
    Map<Author, Book> byAuthorNamed;

    @ManyToMany
    @JoinTable(name = "shelf_by_isbn")
    @MapKey(name = "isbn")
    Map<String, Book> byIsbn;

    @ManyToMany
    @JoinTable(name = "shelf_by_id")
    @MapKey
    Map<Long, Book> byId;
}
