package model;

import java.math.BigDecimal;
import java.time.LocalDate;

public class Book {
    private String isbn;
    private String title;
    private BigDecimal price;
    private LocalDate published;
    private Author writtenBy;
    private int lockVersion;
}
