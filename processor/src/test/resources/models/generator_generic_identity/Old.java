package model;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
class Old {
    @Id
    @GeneratedValue(generator = "rows")
    @GenericGenerator(name = "rows", strategy = "identity")
    Long id;
}

@Entity
class Older {
    @Id
    @GeneratedValue(generator = "olderNumbers")
    @GenericGenerator(name = "olderNumbers", type = SequenceStyleGenerator.class)
    Long id;
}
