package model;

import java.util.HashSet;
import java.util.Set;

public class Student {
    private Long id;
    private Set<Course> courses = new HashSet<>();
    private Desk desk;
}
