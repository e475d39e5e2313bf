package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Card implements Payment {
    @Id
    Long id;
}
