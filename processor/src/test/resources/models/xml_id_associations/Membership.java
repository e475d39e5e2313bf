package model;

public class Membership {
    private Project project;
    private String member;
}
