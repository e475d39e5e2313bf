package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
public class Message {
    @Id
    Long id;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Sender sender;

    @ManyToOne(optional = false)
    @NotFound(action = NotFoundAction.EXCEPTION)
    @JoinColumn(name = "reply_to")
    Sender replyTo;

    @ManyToMany
    @NotFound(action = NotFoundAction.IGNORE)
    Set<Sender> readers;
}
