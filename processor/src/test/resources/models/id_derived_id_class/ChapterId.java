package model;

import java.io.Serializable;

public class ChapterId implements Serializable {
    int number;
    BookId book;

    @Override
    public boolean equals(Object other) {
        return other instanceof ChapterId id && id.book.equals(book) && id.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
