package model;

public class Page extends Audited {
    private String title;
}
