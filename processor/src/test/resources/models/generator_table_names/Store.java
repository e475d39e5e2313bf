package model;

import jakarta.persistence.*;

@Entity
class Shelf {
    @Id
    @GeneratedValue
    @TableGenerator(name = "shelfKeys", schema = "keys")
    Integer id;
}

@Entity
class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    @TableGenerator(name = "ArticleKeys", table = "`Article Keys`", pkColumnName = "`Name`", valueColumnName = "`Value`")
    Long id;
}

@Entity
@Table(name = "SoldThings")
class Sale {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    @TableGenerator(name = "SaleKeys", initialValue = 7)
    short id;
}
