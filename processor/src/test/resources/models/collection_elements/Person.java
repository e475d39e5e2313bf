package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Entity
public class Person {
    @Id
    Long id;

    @ElementCollection
    Set<String> nicknames;

    @ElementCollection
    List<String> phones;

    @ElementCollection
    @Column(name = "score", nullable = false)
    Set<Integer> scores;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Colour> colours;

    @ElementCollection
    Collection<Instant> logins;

    @ElementCollection
    @CollectionTable(
            name = "mails",
            joinColumns = @JoinColumn(name = "person"),
            foreignKey = @ForeignKey(name = "fk_mails_person"),
            uniqueConstraints = @UniqueConstraint(columnNames = "mail"),
            indexes = @Index(columnList = "mail"))
    @Column(name = "mail", length = 120)
    List<String> mails;

    @ElementCollection
    @OrderColumn
    List<LocalDate> holidays;

    @ElementCollection
    @OrderColumn(name = "nr", nullable = false)
    List<BigDecimal> amounts;

    @ElementCollection
    @OrderColumn
    String[] lines;

    @ElementCollection
    @Lob
    Set<String> letters;
}
