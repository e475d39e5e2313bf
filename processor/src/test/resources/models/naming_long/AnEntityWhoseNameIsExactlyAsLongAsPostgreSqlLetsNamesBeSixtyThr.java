package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Names of 63 bytes, the longest that PostgreSQL keeps whole. */
@Entity
@Table(name = "an_entity_whose_name_is_exactly_as_long_as_postgresql_lets_it_b")
public class AnEntityWhoseNameIsExactlyAsLongAsPostgreSqlLetsNamesBeSixtyThr {
    @Id
    Long id;

    @Column(name = "a_column_whose_name_is_exactly_as_long_as_postgresql_lets_it_be", unique = true)
    String first;

    @Column(name = "another_column_whose_name_is_exactly_as_long_as_postgresql_lets", unique = true)
    String second;

    @ManyToOne
    @JoinColumn(name = "a_reference_whose_name_is_exactly_as_long_as_postgresql_lets_it")
    AnEntityWhoseNameIsExactlyAsLongAsPostgreSqlLetsNamesBeSixtyThr parent;
}
