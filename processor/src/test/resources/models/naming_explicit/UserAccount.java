package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;

/** Explicit names are transformed by Spring's strategy as implied ones are. */
@Entity
@Table(
        name = "UserAccounts",
        schema = "AppData",
        uniqueConstraints = @UniqueConstraint(name = "UniqueLogin", columnNames = {"LoginName", "emailAddress"}),
        indexes = {
            @Index(name = "ByLogin", columnList = "LoginName"),
            @Index(name = "byMail", columnList = "emailAddress desc, LoginName asc")
        })
public class UserAccount {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accountNumbers")
    @SequenceGenerator(name = "accountNumbers", sequenceName = "AccountNumbers", schema = "AppData")
    @Column(name = "AccountId")
    Long id;

    @Column(name = "LoginName")
    String login;

    String emailAddress;

    @Column(name = "First.Name")
    String first;

    @ManyToOne
    @JoinColumn(name = "HomeTeam", referencedColumnName = "TeamKey")
    Team team;

    @ManyToOne
    UserAccount invitedBy;

    @ManyToMany
    @JoinTable(
            name = "AccountTeams",
            schema = "AppData",
            joinColumns = @JoinColumn(name = "AccountRef"),
            inverseJoinColumns = @JoinColumn(name = "TeamRef", referencedColumnName = "TeamKey"))
    Set<Team> teams = new HashSet<>();
}
