package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.URL;

@Entity
public class Article {
    @Id
    Long id;

    @Range(min = 1, max = 10)
    Integer stars;

    @Range(min = 1)
    Integer pages;

    @Length(max = 30)
    String title;

    @Length(min = 3)
    String subtitle;

    @ISBN
    String isbn;

    @URL
    String homepage;

    @Sku
    String sku;

    @Sku(longest = 20)
    String longSku;

    @Percentage
    BigDecimal margin;

    @Percentage(atMost = 50)
    BigDecimal discount;

    @Required
    String publisher;

    @EitherWay
    String either;

    @BothWays
    String bothWays;

    @Min.List({@Min(1), @Min(2)})
    @Max(9)
    Integer shelf;

    @Short
    String hint;

    @Shorter
    String abstractText;
}
