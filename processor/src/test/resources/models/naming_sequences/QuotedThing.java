package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`Quoted Things`", schema = "`Own Space`")
public class QuotedThing {
    @Id
    @GeneratedValue(strategy = GenerationType.AUTO)
    Long id;
}
