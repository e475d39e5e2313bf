package model;

public class Box {
    private Long id;
    private Size size;
    private Size raw;
}
