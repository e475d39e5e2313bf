package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Line implements java.io.Serializable {
    @Id int position;
    @Id int invoice;
    String text;
}

@Entity
class Note {
    @Id int id;
    @ManyToOne Line line;
    @ManyToOne
    @JoinColumn(name = "other_invoice", referencedColumnName = "invoice")
    @JoinColumn(name = "other_position", referencedColumnName = "position")
    Line other;
    @OneToOne Line only;
}
