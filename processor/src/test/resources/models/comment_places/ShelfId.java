package model;

import java.io.Serializable;

public record ShelfId(int row, char letter) implements Serializable {}
