package model;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
class Counted {
    @Id
    @GeneratedValue(generator = "increment")
    Long id;
}

@Entity
class Incremented {
    @Id
    @GeneratedValue(generator = "counting")
    @GenericGenerator(name = "counting", strategy = "increment")
    Long id;
}

@Entity
class Identified {
    @Id
    @GeneratedValue(generator = "uuid")
    @GenericGenerator(name = "uuid", strategy = "uuid2")
    UUID id;
}

@Entity
class Texted {
    @Id
    @GeneratedValue(generator = "hex")
    @GenericGenerator(name = "hex", strategy = "uuid")
    @Column(length = 32)
    String id;
}

@Entity
class Sequenced {
    @Id
    @GeneratedValue(generator = "legacyNumbers")
    @GenericGenerator(
            name = "legacyNumbers",
            strategy = "sequence",
            parameters = @Parameter(name = "sequence_name", value = "old_numbers"))
    Long id;
}

@Entity
class ByStyle {
    @Id
    @GeneratedValue(generator = "styled")
    @GenericGenerator(
            name = "styled",
            strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
            parameters = {
                @Parameter(name = "sequence_name", value = "other.styledNumbers"),
                @Parameter(name = "initial_value", value = "100"),
                @Parameter(name = "increment_size", value = "10"),
                @Parameter(name = "optimizer", value = "pooled-lo")
            })
    Long id;
}

@Entity
@GenericGenerator(name = "natively", strategy = "native")
class Native {
    @Id
    @GeneratedValue(generator = "natively")
    Long id;
}

@Entity
class Tabled {
    @Id
    @GeneratedValue(generator = "tabled")
    @GenericGenerator(
            name = "tabled",
            strategy = "enhanced-table",
            parameters = {
                @Parameter(name = "table_name", value = "legacyKeys"),
                @Parameter(name = "segment_column_name", value = "keyName"),
                @Parameter(name = "segment_value_length", value = "40")
            })
    Long id;
}
