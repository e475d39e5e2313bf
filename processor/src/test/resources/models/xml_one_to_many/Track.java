package model;

public class Track {
    private Long id;
    private String title;
}
