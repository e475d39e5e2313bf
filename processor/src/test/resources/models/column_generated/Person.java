package model;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
class Person {
    @Id
    Long id;

    @jakarta.persistence.Column(length = 40)
    String firstName;

    @jakarta.persistence.Column(length = 40)
    String lastName;

    @GeneratedColumn("lower(email)")
    String lowerEmail;

    String email;

    @Formula("upper(email)")
    String shouted;

    @Generated
    @ColumnDefault("42")
    Integer answer;

    @ColumnTransformer(read = "upper(nick)", write = "lower(?)")
    String nick;

    @Collate("C")
    String sorted;
}
