package model;

import java.io.Serializable;

public class BookId implements Serializable {
    String title;
    Long author;

    @Override
    public boolean equals(Object other) {
        return other instanceof BookId id && id.title.equals(title) && id.author.equals(author);
    }

    @Override
    public int hashCode() {
        return title.hashCode();
    }
}
