package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.Map;

@Entity(name = "Leaf")
public class Page extends Node<Page> {
    @ElementCollection
    Map<String, String> attributes;
}
