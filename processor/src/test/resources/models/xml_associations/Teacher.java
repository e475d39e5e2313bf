package model;

import java.util.ArrayList;
import java.util.List;

public class Teacher {
    private Long id;
    private String code;
    private List<Course> courses = new ArrayList<>();
}
