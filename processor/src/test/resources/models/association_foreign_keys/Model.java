package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Child {
    @Id Long id;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_mine")) Parent named;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Parent none;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.CONSTRAINT)) Parent some;
    @ManyToOne
    @JoinColumn(
            name = "defined",
            foreignKey =
                    @ForeignKey(
                            name = "fk_defined",
                            foreignKeyDefinition = "foreign key (defined) references Parent on delete set default"))
    Parent defined;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Parent cascading;
    @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Parent nulling;
    @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) Parent restricting;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Parent missing;
}

@Entity
class Parent {
    @Id Long id;
    @ManyToOne Child favourite;
}
