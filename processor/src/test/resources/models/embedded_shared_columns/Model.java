package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Task {
    @Id Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "owner_id") Account owner;
    @Column(name = "owner_id", insertable = false, updatable = false) Long ownerId;
    @ManyToOne @JoinColumn(name = "aFirst") Account first;
    @Column(name = "aFirst", insertable = false, updatable = false) Long a;
    @Column(name = "state") String state;
    @Column(name = "state", insertable = false, updatable = false) String stateToo;
}

@Entity
class Account {
    @Id Long id;
}
