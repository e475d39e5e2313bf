package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "Topic")
@Table(name = "ExamTopics")
public class ExamTopic {
    @Id
    Long topicNumber;
}
