package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Task {
    @Id @GeneratedValue Long id;
    @ManyToOne Account owner;
    @ManyToOne(optional = false) @JoinColumn(name = "creatorId") Account creator;
    @ManyToOne @JoinColumn(nullable = false) Account reviewer;
    @ManyToOne @JoinColumn(name = "parentTask") Task parent;
    @ManyToOne @JoinColumn(referencedColumnName = "login") Account byLogin;
    @ManyToOne @JoinColumn(unique = true) Account only;
    @ManyToOne @JoinColumn(columnDefinition = "bigint default 3", nullable = false) Account defined;
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL) Account lazy;
    @OneToOne Settings settings;
    @OneToOne(optional = false) @JoinColumn(name = "s2") Settings more;
}

@Entity
class Account {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(unique = true, length = 50) String login;
    @OneToMany(mappedBy = "owner") List<Task> tasks;
    @OneToMany(mappedBy = "creator") @MapKey(name = "id") Map<Long, Task> created;
    @OneToOne(mappedBy = "account") Settings settings;
}

@Entity(name = "Preferences")
class Settings {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
    @OneToOne Account account;
}
