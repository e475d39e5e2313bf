package model;

public class Desk {
    private Long id;
    private Student student;
}
