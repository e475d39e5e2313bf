package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "ticket_in_source")
public class Ticket {
    @Id
    @GeneratedValue
    private Long id;

    @Column(name = "headline", length = 40, nullable = false)
    private String subject;

    @Enumerated
    private State state;

    @ManyToOne
    @JoinColumn(name = "parent_in_source", nullable = false)
    private Ticket parent;

    @ManyToOne
    private Ticket duplicateOf;

    private String internalNote;
    private String untouched;

    public enum State {
        OPEN,
        DONE
    }
}
