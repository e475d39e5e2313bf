package dev.lockstep.samples.taskboard;

import dev.lockstep.ServerDefault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where accounts and tasks live. */
@Entity
@Table(name = "workspaces", comment = "Where accounts and tasks live")
public class Workspace {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true, length = 80)
    private String slug;

    @Column(nullable = false)
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ServerDefault("'{}'")
    private WorkspaceSettings settings;

    @Column(nullable = false, insertable = false, updatable = false)
    @ServerDefault("now()")
    private Instant createdAt;

    protected Workspace() {}

    public Workspace(String slug, String name, WorkspaceSettings settings) {
        this.slug = slug;
        this.name = name;
        this.settings = settings;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public WorkspaceSettings getSettings() {
        return settings;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
