package model;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Child {
    @Id Long id;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Parent cascaded;
    @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Parent setNull;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_named")) Parent named;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Parent none;
}
