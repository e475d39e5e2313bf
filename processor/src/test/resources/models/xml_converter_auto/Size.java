package model;

import java.io.Serializable;

public record Size(int width, int height) implements Serializable {}
