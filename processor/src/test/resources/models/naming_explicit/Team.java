package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;

@Entity(name = "SportsTeam")
public class Team implements Serializable {
    @Id
    Long teamId;

    @Column(name = "TeamKey", unique = true)
    String key;
}
