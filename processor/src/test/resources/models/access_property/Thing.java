package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
public class Thing {
    private Long key;
    private String title;
    private boolean active;
    private String hidden;

    @Id public Long getKey() { return key; }
    public void setKey(Long key) { this.key = key; }
    @Column(length = 50) public String getTitle() { return title; }
    public void setTitle(String title) { this.title = title; }
    public boolean isActive() { return active; }
    public void setActive(boolean active) { this.active = active; }
    @Transient public String getHidden() { return hidden; }
    public void setHidden(String hidden) { this.hidden = hidden; }
}
