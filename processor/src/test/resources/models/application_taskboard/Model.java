package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "workspaces")
class Workspace {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
    @Column(nullable = false, length = 120) String name;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> settings;
    @OneToMany(mappedBy = "workspace") List<Task> tasks = new ArrayList<>();
}

@Entity
@Table(name = "accounts", uniqueConstraints = @UniqueConstraint(name = "uq_accounts_email", columnNames = "email"))
class Account {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false) String email;
}

@Entity
@Table(
        name = "tasks",
        uniqueConstraints = @UniqueConstraint(columnNames = {"workspace_id", "number"}),
        indexes = @Index(columnList = "status, due_date desc"),
        check = @CheckConstraint(name = "ck_tasks_number", constraint = "number > 0"))
class Task {
    @Id @GeneratedValue Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "workspace_id")
    @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
    Workspace workspace;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "assignee_id") Account assignee;
    int number;
    @Column(nullable = false) String title;
    @Column(length = 10000) String description;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Status status = Status.OPEN;
    String[] labels;
    @Column(name = "due_date") LocalDate dueDate;
    @Column(name = "created_at", nullable = false, insertable = false, updatable = false)
    @org.hibernate.annotations.ColumnDefault("now()")
    Instant createdAt;
    @ManyToMany
    @JoinTable(name = "task_tags", joinColumns = @JoinColumn(name = "task_id"), inverseJoinColumns = @JoinColumn(name = "tag_id"))
    Set<Tag> tags = new HashSet<>();
}

@Entity
@Table(name = "tags")
class Tag {
    @Id @GeneratedValue Long id;
    @Column(unique = true, nullable = false, length = 40) String name;
}

enum Status {
    OPEN,
    IN_PROGRESS,
    DONE
}
