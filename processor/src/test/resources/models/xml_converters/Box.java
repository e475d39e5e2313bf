package model;

public class Box {
    private Long id;
    private Size size;
    private Size packed;
    private Size raw;
}
