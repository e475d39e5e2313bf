package model;

import jakarta.persistence.*;
import org.hibernate.Length;
import org.hibernate.annotations.Nationalized;

@Entity
class Letter {
    @Id
    Long id;

    @Lob
    @Convert(converter = Reversed.class)
    String body;

    @Lob
    @Convert(converter = AsBytes.class)
    String scan;

    @Nationalized
    @Convert(converter = Reversed.class)
    String title;

    @Column(length = Length.LONG32)
    @Convert(converter = Reversed.class)
    String notes;
}
