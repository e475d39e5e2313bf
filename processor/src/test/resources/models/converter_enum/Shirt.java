package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
class Shirt {
    @Id
    Long id;

    @Convert(converter = SizeAsText.class)
    Size size;

    @Convert(converter = SizeAsText.class)
    @Check(name = "worn_is_size", constraints = "worn in ('small', 'large')")
    Size worn;

    @Convert(converter = TextAsFlag.class)
    String answer;
}
