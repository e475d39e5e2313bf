package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Table(
        name = "TaskItem",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"dueDate", "title"}),
            @UniqueConstraint(name = "uq_title", columnNames = "title")
        },
        indexes = {
            @Index(columnList = "dueDate desc, title"),
            @Index(name = "ix_unique", columnList = "title, points", unique = true),
            @Index(columnList = "title ASC")
        },
        check = {@CheckConstraint(name = "ck_title", constraint = "title <> ''"), @CheckConstraint(constraint = "points >= 0")},
        comment = "The tasks")
class Task {
    @Id @GeneratedValue Long id;
    LocalDate dueDate;
    @Column(unique = true) String title;
    int points;
}

@Entity
@Table(name = "`Order`")
class Order {
    @Id @GeneratedValue Long id;
    @Column(name = "\"user\"") String user;
}

@Entity
@Table(name = "archive", schema = "Old")
class Archived {
    @Id @GeneratedValue Long id;
    @ManyToOne Task task;
    @ManyToMany Set<Task> related;
}
