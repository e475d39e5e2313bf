package dev.lockstep.samples.taskboard;

import dev.lockstep.OnDelete;
import dev.lockstep.RenamedFrom;
import dev.lockstep.ServerDefault;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something to be done. */
@Entity
@Table(
        name = "tasks",
        uniqueConstraints = @UniqueConstraint(columnNames = {"workspace_id", "number"}),
        indexes = {@Index(columnList = "workspace_id, status"), @Index(columnList = "workspace_id, priority DESC")},
        check = @CheckConstraint(name = "ck_tasks_estimate", constraint = "estimate_minutes > 0"))
public class Task {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(OnDelete.Action.CASCADE)
    private Workspace workspace;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(columnDefinition = "text")
    @RenamedFrom("body")
    private String description;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(nullable = false)
    @ServerDefault("'TODO'")
    private TaskStatus status = TaskStatus.TODO;

    private Integer estimateMinutes;

    private LocalDate dueOn;

    @Column(nullable = false)
    @ServerDefault("0")
    private int priority;

    @Column(nullable = false)
    @ServerDefault("'{}'")
    private List<String> labels = List.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(OnDelete.Action.SET_NULL)
    private Account assignee;

    @ManyToMany
    @JoinTable(
            name = "task_tags",
            joinColumns = @JoinColumn(name = "task_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OnDelete(OnDelete.Action.CASCADE)
    private Set<Tag> tags = new LinkedHashSet<>();

    @Column(nullable = false, insertable = false, updatable = false)
    @ServerDefault("now()")
    private Instant createdAt;

    protected Task() {}

    public Task(Workspace workspace, int number, String title) {
        this.workspace = workspace;
        this.number = number;
        this.title = title;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Workspace getWorkspace() {
        return workspace;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public TaskStatus getStatus() {
        return status;
    }

    public void setStatus(TaskStatus status) {
        this.status = status;
    }

    public Integer getEstimateMinutes() {
        return estimateMinutes;
    }

    public void setEstimateMinutes(Integer estimateMinutes) {
        this.estimateMinutes = estimateMinutes;
    }

    public int getPriority() {
        return priority;
    }

    public void setPriority(int priority) {
        this.priority = priority;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public List<String> getLabels() {
        return labels;
    }

    public void setLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    public Account getAssignee() {
        return assignee;
    }

    public void setAssignee(Account assignee) {
        this.assignee = assignee;
    }

    public Set<Tag> getTags() {
        return tags;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
