package model;

import jakarta.persistence.*;

@Entity
@SequenceGenerators({
    @SequenceGenerator(name = "first", sequenceName = "first_numbers"),
    @SequenceGenerator(name = "second", sequenceName = "second_numbers", allocationSize = 3)
})
class Several {
    @Id
    @GeneratedValue(generator = "second")
    Long id;
}

@Entity
class Elsewhere {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "first")
    Long id;
}

@Entity
@SequenceGenerator(name = "countdown", initialValue = -1, allocationSize = -1)
class Backwards {
    @Id
    @GeneratedValue(generator = "countdown")
    Long id;
}

@Entity
@SequenceGenerator(name = "onlyOne", initialValue = 50, allocationSize = 1)
class Unnamed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
@SequenceGenerator(name = "archiveNumbers", schema = "archive")
class Archived {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Qualified {
    @Id
    @GeneratedValue(generator = "q")
    @SequenceGenerator(name = "q", sequenceName = "archive.qualified_numbers")
    Long id;
}

@Entity
class EitherWay {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "bothNumbers")
    @TableGenerator(name = "bothTable")
    Long id;
}
