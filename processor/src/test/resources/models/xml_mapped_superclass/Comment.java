package model;

public class Comment extends Audited {
    private String text;
    private Page page;
}
