package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
public class Reader {
    @Id
    Long id;

    @ManyToOne
    Log log;

    @ManyToMany
    Set<Audit> audits;

    @OneToMany
    @JoinColumn(name = "reader_id")
    List<Log> logs;
}
