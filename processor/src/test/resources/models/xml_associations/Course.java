package model;

import java.util.HashSet;
import java.util.Set;

public class Course {
    private Long id;
    private String title;
    private Teacher teacher;
    private Set<Student> students = new HashSet<>();
}
