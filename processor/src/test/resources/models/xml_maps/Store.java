package model;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;

public class Store {
    private Long id;
    private Map<String, Integer> stock = new HashMap<>();
    private Map<DayOfWeek, Hours> hours = new HashMap<>();
    private Map<Long, Article> articles = new HashMap<>();
    private Map<String, Article> favourites = new HashMap<>();
    private Map<Article, String> remarks = new HashMap<>();
}
