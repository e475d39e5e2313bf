package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity(name = "Person2Learn")
@Table(name = "`Learners`")
public class Learner {
    @Id
    @Column(name = "LearnerNo")
    Long id;

    @ManyToMany
    Set<StudyGroup> joinedGroups = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "FriendsOf")
    Set<Learner> closeFriends = new HashSet<>();
}
