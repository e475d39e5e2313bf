package model;

public class Project {
    private Long id;
}
