package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
public class Locker {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    User user;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Profile profile;
}
