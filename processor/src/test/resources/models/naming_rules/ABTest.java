package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity(name = "SplitTest")
public class ABTest {
    @Id @GeneratedValue Long testId;
}
