package dev.lockstep.samples.taskboard;

import dev.lockstep.Backfill;
import dev.lockstep.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;

/** A person in a workspace. */
@Entity
@Table(name = "accounts", uniqueConstraints = @UniqueConstraint(columnNames = {"workspace_id", "email"}))
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(OnDelete.Action.CASCADE)
    private Workspace workspace;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    @Backfill("split_part(email, '@', 1)")
    private String displayName;

    protected Account() {}

    public Account(Workspace workspace, String email, String displayName) {
        this.workspace = workspace;
        this.email = email;
        this.displayName = displayName;
    }

    public UUID getId() {
        return id;
    }

    public Workspace getWorkspace() {
        return workspace;
    }

    public String getEmail() {
        return email;
    }

    public String getDisplayName() {
        return displayName;
    }
}
