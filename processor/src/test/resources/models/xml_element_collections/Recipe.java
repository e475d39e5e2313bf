package model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class Recipe {
    private Long id;
    private Set<String> tags = new HashSet<>();
    private List<String> steps = new ArrayList<>();
    private Set<Ingredient> ingredients = new HashSet<>();
    private List<Level> levels = new ArrayList<>();

    public enum Level {
        EASY,
        HARD
    }
}
