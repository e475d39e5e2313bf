package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class ByAuto {
    @Id @GeneratedValue long id;
}

@Entity
class ByIdentity {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
}

@Entity
@Table(name = "SmallIdentities")
class ByIdentityInt {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
}

@Entity
@Table(name = "SequencedTable")
class BySequence {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Integer id;
}

@Entity(name = "Renamed")
class ByEntityName {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Short id;
}

@Entity
class ByGeneratorName {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "someGenerator") Long id;
}

@Entity
@SequenceGenerator(name = "onClass", sequenceName = "class_numbers", allocationSize = 10, initialValue = 5)
class ByClassGenerator {
    @Id @GeneratedValue(generator = "onClass") Long id;
}

@Entity
class ByOthersGenerator {
    @Id @GeneratedValue(generator = "onClass") Long id;
}

@Entity
class ByAttributeGenerator {
    @Id @GeneratedValue @SequenceGenerator(name = "attributeNumbers", allocationSize = 1) Long id;
}

@Entity
class ByUnnamedGenerator {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @SequenceGenerator(allocationSize = 20) Long id;
}

@Entity
class ByUuid {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
}

@Entity
class ByAutoUuid {
    @Id @GeneratedValue UUID id;
}

@Entity
class ByTextUuid {
    @Id @GeneratedValue(strategy = GenerationType.UUID) String id;
}

@Entity
class ByHibernateUuid {
    @Id @org.hibernate.annotations.UuidGenerator UUID id;
}

@Entity
@Table(name = "elsewhere", schema = "other")
class InSchema {
    @Id @GeneratedValue Long id;
}

@Entity
@Table(name = "`Quoted`")
class ByQuotedTable {
    @Id @GeneratedValue Long id;
}

@Entity
class BySchemaGenerator {
    @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "numbers", schema = "other") Long id;
}
