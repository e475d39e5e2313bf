package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Comment;

@Entity(name = "IgnoredName")
@Table(name = "ignored_table", schema = "ignored")
@Comment("ignored")
public class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ignored_column", length = 40, nullable = false)
    @Comment("ignored")
    private String subject;

    @Lob
    private String body;

    @Transient
    private String becomesPersistent;
}
