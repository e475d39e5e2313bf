package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
public class StudyGroup {
    @Id
    Long groupId;

    @ManyToMany
    Set<ExamTopic> mainTopics = new HashSet<>();

    @ManyToMany
    @OrderBy("topicNumber")
    List<ExamTopic> sideTopics = new ArrayList<>();

    @ManyToMany
    Set<StudyGroup> rivalGroups = new HashSet<>();

    @ManyToMany(mappedBy = "joinedGroups")
    Set<Learner> groupMembers = new HashSet<>();
}
