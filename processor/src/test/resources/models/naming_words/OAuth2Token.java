package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class OAuth2Token {
    @Id
    Long tokenID;
}
