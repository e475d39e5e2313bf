package model;

public abstract class Media {
    private Long id;
    private String title;
}
