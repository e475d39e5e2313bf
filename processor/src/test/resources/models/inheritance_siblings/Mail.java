package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

@Entity
public class Mail extends Contact {
    @Column(name = "value_text")
    String address;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "mail_start", nullable = false))
    @AttributeOverride(name = "finish", column = @Column(name = "mail_finish"))
    Period valid;
}
